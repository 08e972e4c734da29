// Whoever has no pointer sees where the keyboard stands, gets everywhere and away again.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";

import { useTab } from "./support/browser.mjs";
import { LANGUAGES, address, onceEveryKind, sites } from "./support/sites.mjs";

const FOCUS = readFileSync(new URL("support/in_page/keyboard.js", import.meta.url), "utf8");

/** More stops than these only repeat what a page has shown. */
const STOPS = 40;

const [OWN] = sites();
const LIST = "resolutions/index.html";

describe("each press of Tab goes on to the next place that one reads, which has an outline", () => {
  const tab = useTab();
  for (const { site, path, title } of onceEveryKind()) {
    it(title, async () => {
      await open(tab(), address(site, path));
      assert.deepEqual(await tab().evaluate(() => keyboard.againstReading()), []);
      const stops = await tab().evaluate(() => keyboard.stops());
      for (let number = 0; number < Math.min(stops, STOPS); number++) {
        await tab().keyboard.press("Tab");
        const { number: reached, what, faults } = await tab().evaluate(() => keyboard.here());
        assert.deepEqual({ reached, faults }, { reached: number, faults: [] }, what);
      }
    });
  }
});

describe("by keyboard alone", () => {
  const tab = useTab();
  for (const lang of LANGUAGES) {
    it(`one passes the menu (${lang})`, async () => {
      await open(tab(), address(OWN, `${lang}/${LIST}`));
      await tab().keyboard.press("Tab");
      assert.equal(await focused(tab(), "a.skip"), true);
      // Hidden, it has one pixel; how high a line is depends on the machine's font.
      assert.ok((await tab().locator("a.skip").boundingBox()).height > 12);
      await tab().keyboard.press("Enter");
      await tab().waitForURL(/#main$/);
      await tab().keyboard.press("Tab");
      assert.equal(await focused(tab(), "main *"), true);
    });

    it(`one opens a choice, and nothing is lost by Escape (${lang})`, async () => {
      await open(tab(), address(OWN, `${lang}/${LIST}`));
      const choice = tab().locator("main details").first();
      await choice.locator("summary").focus();
      for (const key of ["Enter", "Space"]) {
        const before = await choice.evaluate((one) => one.open);
        await tab().keyboard.press(key);
        assert.equal(await choice.evaluate((one) => one.open), !before, key);
      }
      await tab().keyboard.press("Escape");
      assert.equal(await focused(tab(), "main summary"), true);
    });

    it(`one sorts, keeps the place and hears what was done (${lang})`, async () => {
      await open(tab(), address(OWN, `${lang}/${LIST}`));
      const button = tab().locator(".res thead button").nth(1);
      await button.focus();
      const titles = tab().locator(".res tbody th");
      const before = await titles.allTextContents();
      await tab().keyboard.press("Space");
      assert.notDeepEqual(await titles.allTextContents(), before);
      assert.equal(await focused(tab(), "[aria-sort=ascending] button"), true);
      await tab().keyboard.press("Tab");
      assert.equal(await focused(tab(), ".res thead th:nth-child(3) button"), true);
    });

    it(`one filters (${lang})`, async () => {
      await open(tab(), address(OWN, `${lang}/${LIST}`));
      const rows = tab().locator(".res tbody tr:visible");
      const all = await rows.count();
      await tab().locator(".tools input").focus();
      await tab().keyboard.type("2025");
      const some = await rows.count();
      assert.ok(some > 0 && some < all, `${some} of ${all}`);
      // Escape empties a search field.
      await tab().keyboard.press("Escape");
      assert.equal(await rows.count(), all);
    });

    it(`one searches, opens what was found and comes back (${lang})`, async () => {
      await open(tab(), address(OWN, `${lang}/search.html`));
      await tab().locator("[name=q]").focus();
      await tab().keyboard.type("مياه");
      await tab().keyboard.press("Enter");
      await tab().locator(".found a").first().waitFor();
      const found = await tab().locator(".found").innerText();
      await tab().locator(".found a").first().focus();
      await tab().keyboard.press("Enter");
      await tab().waitForURL(/councils/);
      await tab().goBack();
      await tab().locator(".found a").first().waitFor();
      assert.equal(await tab().locator(".found").innerText(), found);
    });
  }
});

async function open(page, url) {
  // From a page to itself with another fragment there would be no new page.
  await page.goto("about:blank");
  await page.goto(url);
  await page.evaluate(FOCUS);
}

function focused(page, selector) {
  return page.evaluate((what) => document.activeElement.matches(what), selector);
}
