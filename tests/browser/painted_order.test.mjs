// Dates, ranges, codes and phones are painted as they were written, in both directions.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";

import { useTab } from "./support/browser.mjs";
import { LANGUAGES, address, heaviest, sites } from "./support/sites.mjs";
import { CODES } from "./support/words.mjs";

const PAINTING = readFileSync(new URL("support/in_page/painting.js", import.meta.url), "utf8");

/** The meeting of the generated content whose texts hold all codes. */
const MEETING = "councils/region/2025-12-27-painted";

const PLACES = [
  ["the resolution's text", `${MEETING}/1.html`, "blockquote.verbatim"],
  ["the resolution's title", `${MEETING}/2.html`, "h1"],
  ["the minutes", `${MEETING}.html`, "main section > div[lang]"],
  ["the site's description", "about.html", ".notice:not(#kept)"],
];

describe("every number, and every element with a direction, is painted in its order", () => {
  const tab = useTab();
  for (const { site, path, title } of heaviest()) {
    it(title, async () => {
      await open(tab(), site, path);
      assert.deepEqual(await tab().evaluate(() => painting.backwards()), []);
    });
  }
});

describe("each code in a sentence is painted as it was written", () => {
  const tab = useTab();
  const site = sites().find(({ pages }) => pages.includes(`ar/${MEETING}.html`));
  for (const lang of LANGUAGES) {
    for (const [name, path, selector] of PLACES) {
      it(`${name} (${lang})`, async () => {
        await open(tab(), site, `${lang}/${path}`);
        for (const code of CODES) {
          const painted = await tab().evaluate((place) => painting.painted(place), { selector, code });
          // Where a line breaks, a space hangs at the end that its paragraph has.
          assert.equal(painted.replaceAll(" ", ""), code.replaceAll(" ", ""));
        }
      });
    }
  }
});

async function open(page, site, path) {
  await page.goto(address(site, path));
  await page.evaluate(PAINTING);
}
