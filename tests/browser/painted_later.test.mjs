// Dates, ranges, codes and amounts are painted as they were written also where scripts put them, in
// choices, and in the title of a window.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";

import { useTab } from "./support/browser.mjs";
import { LANGUAGES, address, onceEveryKind, sites } from "./support/sites.mjs";
import { CODES } from "./support/words.mjs";

const PAINTING = readFileSync(new URL("support/in_page/painting.js", import.meta.url), "utf8");
const MEETING = "councils/region/2025-12-27-painted";

const LARGE = sites().find(({ pages }) => pages.includes(`ar/${MEETING}.html`));

/** A table with dates, one with codes in its titles. */
const TABLES = ["resolutions/index.html", `${MEETING}.html`];

describe("painted in order", () => {
  const tab = useTab();
  for (const lang of LANGUAGES) {
    for (const path of TABLES) {
      it(`in ${path}, sorted by each column, and filtered (${lang})`, async () => {
        await open(tab(), `${lang}/${path}`);
        const heads = tab().locator(".res thead button");
        for (let column = 0; column < (await heads.count()); column++) {
          await heads.nth(column).click();
          assert.deepEqual(await tab().evaluate(() => painting.backwards()), [], `column ${column}`);
        }
        await tab().locator(".tools input").evaluateAll((fields) => {
          for (const field of fields) {
            field.value = "2025";
            field.dispatchEvent(new Event("input", { bubbles: true }));
          }
        });
        assert.deepEqual(await tab().evaluate(() => painting.backwards()), []);
      });
    }

    it(`in what the search finds (${lang})`, async () => {
      for (const query of ["2024", "15"]) {
        await open(tab(), `${lang}/search.html`, `?q=${query}`);
        await tab().locator(".found a").first().waitFor();
        assert.deepEqual(await tab().evaluate(() => painting.backwards()), [], query);
      }
    });

    it(`in a title that search shows, each code (${lang})`, async () => {
      const word = { ar: "تعرض", ku: "germahi" }[lang];
      await open(tab(), `${lang}/search.html`, `?q=${encodeURIComponent(word)}`);
      await tab().locator(".found a").first().waitFor();
      const title = await tab().locator(".found a").first().textContent();
      const written = CODES.filter((code) => title.includes(code));
      assert.ok(written.length > 1, title);
      for (const code of written) {
        const place = { selector: ".found a", code };
        assert.equal(await tab().evaluate((where) => painting.painted(where), place), code);
      }
    });
  }
});

/** Choices and titles hold no elements: the same text is painted in a block of that direction. */
describe("a text without elements is painted in order", () => {
  const tab = useTab();
  for (const { site, path, title } of onceEveryKind()) {
    it(title, async () => {
      await tab().goto(address(site, path));
      await tab().evaluate(PAINTING);
      const backwards = await tab().evaluate(() => {
        const texts = [document.title, ...[...document.querySelectorAll("option")].map((one) => one.text)];
        const block = (text) => Object.assign(document.createElement("p"), { textContent: text, dir: "auto" });
        document.body.replaceChildren(...texts.map(block));
        return painting.backwards();
      });
      assert.deepEqual(backwards, []);
    });
  }
});

async function open(page, path, query = "") {
  await page.goto("about:blank");
  await page.goto(address(LARGE, path) + query);
  await page.evaluate(PAINTING);
}
