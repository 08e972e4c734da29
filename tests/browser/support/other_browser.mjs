// What every browser is asked, whatever drives it: the same of an old phone as of another engine. A
// driver has `goto(url)` and `evaluate(expression, before)`, both asynchronous; `before` is code that
// runs first. Both are text, which any protocol can carry.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { it } from "node:test";

import { useServer } from "./server.mjs";
import { LANGUAGES, address, onceEveryKind, sites } from "./sites.mjs";

const inPage = (name) => readFileSync(new URL(`in_page/${name}`, import.meta.url), "utf8");
const PAINTING = inPage("painting.js");
const SMOKE = inPage("smoke.js");

const LIST = "resolutions/index.html";

/** A query of each language that both sites' records answer. */
const QUERIES = { ar: "مياه", ku: "av" };

/** The tests themselves, for a function that gives the driver. */
export function readsEveryPage(driver) {
  const served = useServer(sites()[0]);
  for (const { site, path, title } of onceEveryKind()) {
    it(`lays out and paints ${title}`, async () => {
      await driver().goto(address(site, path));
      assert.deepEqual(await driver().evaluate("smoke.faults()", SMOKE), []);
      assert.deepEqual(await driver().evaluate("painting.backwards()", PAINTING), []);
    });
  }

  for (const lang of LANGUAGES) {
    it(`sorts and filters a table (${lang})`, async () => {
      await driver().goto(address(sites()[0], `${lang}/${LIST}`));
      const titles = await driver().evaluate(TITLES);
      await driver().evaluate(`document.querySelectorAll(".res th button")[1].click()`);
      const sorted = await driver().evaluate(TITLES);
      assert.notDeepEqual(sorted, titles);
      assert.deepEqual([...sorted].sort(), [...titles].sort());
      assert.deepEqual(await driver().evaluate("painting.backwards()", PAINTING), []);
      const word = titles[0].split(" ")[0];
      await driver().evaluate(`typed(${JSON.stringify(word)})`, TYPED);
      const shown = await driver().evaluate(TITLES);
      assert.ok(shown.includes(titles[0]) && shown.length < titles.length, String(shown.length));
    });

    for (const kind of ["file", "http"]) {
      it(`searches (${lang}, ${kind})`, async () => {
        const page = `${lang}/search.html`;
        const at = kind === "file" ? address(sites()[0], page) : served(page);
        await driver().goto(`${at}?q=${encodeURIComponent(QUERIES[lang])}`);
        const found = await driver().evaluate(FOUND);
        assert.ok(found.links > 0, found.said);
        assert.deepEqual(await driver().evaluate("painting.backwards()", PAINTING), []);
      });
    }
  }
}

const TITLES = `[...document.querySelectorAll(".res tbody tr:not([hidden]) th")].map((one) => one.textContent)`;

const TYPED = `const typed = (word) => {
  const field = document.querySelector(".tools input");
  field.value = word;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}`;

/** What the search has found, once it says so. */
const FOUND = `new Promise((done) => {
  const said = document.querySelector(".said");
  const look = () => said.textContent &&
    done({ said: said.textContent, links: document.querySelectorAll(".found a").length });
  new MutationObserver(look).observe(said, { childList: true });
  look();
})`;

/** A driver over a tab of a library that evaluates a text as a program. */
export function driverOf(tab) {
  return {
    goto: (url) => tab.goto(url),
    evaluate: (expression, before = "") => tab.evaluate(`${before};\n${expression}`),
  };
}
