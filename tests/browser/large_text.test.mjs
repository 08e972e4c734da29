// A reader who has set the browser's letters to twice their size reads every page, without
// scrolling sideways, with nothing cut off and no text over another. It is that setting that is
// changed, so that lengths and media queries in `em` follow, as they do for the reader.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";

import { useTab } from "./support/browser.mjs";
import { address, heaviest } from "./support/sites.mjs";

const READING = readFileSync(new URL("./support/in_page/reading.js", import.meta.url), "utf8");

/** Widths with the letters' sizes; 16 is what browsers begin with. */
const VIEWS = [[360, 16], [1280, 16], [360, 32], [1280, 32]];

describe(`every text can be read at ${VIEWS.map((view) => view.join(" px with letters of ")).join(", ")}`, () => {
  const tab = useTab();
  let session;
  for (const { site, path, title } of heaviest()) {
    it(title, async () => {
      session ??= await tab().context().newCDPSession(tab());
      await tab().goto(address(site, path));
      await tab().evaluate(READING);
      await tab().evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
      for (const [width, letters] of VIEWS) {
        await session.send("Page.setFontSizes", { fontSizes: { standard: letters } });
        await tab().setViewportSize({ width, height: 640 });
        const size = await tab().evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
        assert.equal(size, letters);
        const wide = await tab().evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${wide} px wide at ${width} px with letters of ${letters} px`);
        assert.deepEqual(await tab().evaluate(() => unreadable()), [], `at ${width} px with letters of ${letters} px`);
      }
    });
  }
});
