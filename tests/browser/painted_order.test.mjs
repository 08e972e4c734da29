// Dates, ranges, codes and phones are painted as they were written, in both directions.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { useTab } from "./support/browser.mjs";
import { paintedBackwards, paintedOf } from "./support/painting.mjs";
import { LANGUAGES, address, samples, sites } from "./support/sites.mjs";
import { CODES } from "./support/words.mjs";

/** The meeting of the generated content whose texts hold all codes. */
const MEETING = "councils/region/2025-12-27-painted";

describe("every number, and every element with a direction, is painted in its order", () => {
  const tab = useTab();
  for (const { site, path, title } of samples()) {
    it(title, async () => {
      await tab().goto(address(site, path));
      assert.deepEqual(await tab().evaluate(paintedBackwards), []);
    });
  }
});

describe("each code in a sentence is painted as it was written", () => {
  const tab = useTab();
  const [site] = sites().filter(({ pages }) => pages.includes(`ar/${MEETING}.html`));
  const places = [
    ["the resolution's text", `${MEETING}/1.html`, "blockquote.verbatim"],
    ["the resolution's title", `${MEETING}/2.html`, "h1"],
    ["the minutes", `${MEETING}.html`, "main section > div[lang]"],
    ["the site's description", "about.html", ".notice"],
  ];
  for (const lang of LANGUAGES) {
    for (const [name, page, selector] of places) {
      it(`${name} (${lang})`, async () => {
        await tab().goto(address(site, `${lang}/${page}`));
        for (const code of CODES) {
          const painted = await tab().evaluate(paintedOf, { selector, code });
          assert.deepEqual(painted, [code], `${code} in ${selector}`);
        }
      });
    }
  }
});
