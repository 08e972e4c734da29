// A meeting's single file, opened from a folder on a phone without a connection, is whole by itself:
// it asks for nothing, runs nothing, fits the screen and reads in every language.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";

import { addAxe, violations } from "./support/axe.mjs";
import { PHONE, useBrowser } from "./support/browser.mjs";

/** The folder of such files that `tests/run` makes. */
const FOLDER = process.env.DIWAN_SINGLE ?? "";
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".html"));

describe("a meeting as one file", () => {
  const open = useBrowser();
  it("is there", () => assert.ok(files.length >= 2));
  for (const name of files) {
    it(`${name} is read on a phone without a connection`, async () => {
      const tab = await open({ javaScriptEnabled: false });
      await tab.context().setOffline(true);
      const asked = [];
      const refused = [];
      tab.on("request", (request) => asked.push(request.url()));
      tab.on("console", (message) => refused.push(message.text()));
      const address = pathToFileURL(join(FOLDER, name)).href;
      await tab.goto(address);
      assert.deepEqual(asked.filter((url) => !url.startsWith("data:")), [address]);
      assert.deepEqual(refused, []);
      const seen = await tab.evaluate(look);
      assert.deepEqual(seen.empty, [], "pictures that aren't shown");
      assert.ok(seen.styled, "the stylesheet isn't allowed");
      assert.ok(seen.width <= PHONE.width, `${seen.width} wide`);
      for (const [lang, dir] of [["ar", "rtl"], ["ku", "ltr"]]) {
        await tab.goto(`${address}#${lang}`);
        assert.deepEqual(await tab.evaluate(first, lang), { dir, atTop: true }, lang);
      }
      await tab.context().close();
    });
    it(`axe finds nothing in ${name}`, async () => {
      // Its policy keeps every script out, also axe's.
      const tab = await open({ bypassCSP: true });
      await tab.goto(pathToFileURL(join(FOLDER, name)).href);
      await addAxe(tab);
      assert.deepEqual(await violations(tab), []);
      await tab.context().close();
    });
  }
});

/** Runs in the page. */
function look() {
  const pictures = [...document.images];
  return {
    width: document.documentElement.scrollWidth,
    empty: pictures.filter((one) => one.naturalWidth === 0).map((one) => one.alt),
    styled: getComputedStyle(document.querySelector("header")).display === "flex",
  };
}

/** Runs in the page: where a language's record begins. */
function first(lang) {
  const article = document.getElementById(lang);
  const { top } = article.getBoundingClientRect();
  return { dir: getComputedStyle(article).direction, atTop: top < innerHeight / 2 };
}
