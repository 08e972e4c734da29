// With JavaScript off every page reads the same but for the fields of its table, its ways through
// lead on and its facets open.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { useBrowser, useTab } from "./support/browser.mjs";
import { LANGUAGES, address, heaviest, sites } from "./support/sites.mjs";

describe("a page reads the same with JavaScript off", () => {
  const scripted = useTab();
  const plain = useTab({ javaScriptEnabled: false });
  for (const { site, path, title } of heaviest()) {
    it(title, async () => {
      const texts = [];
      for (const page of [scripted(), plain()]) {
        await page.goto(address(site, path));
        texts.push(await page.evaluate(wordsShown));
      }
      assert.equal(texts[1], texts[0]);
      assert.notEqual(texts[1], "");
    });
  }
});

/** Runs in the page: returns its words, without the fields that a script shows above a table. */
function wordsShown() {
  document.querySelector(".tools")?.remove();
  return document.body.innerText.trim().replace(/\s+/g, " ");
}

describe("a reader without JavaScript", () => {
  const openTab = useBrowser();
  const [site] = sites();
  for (const lang of LANGUAGES) {
    it(`opens every facet of the list of resolutions and follows one (${lang})`, async () => {
      const page = await openTab({ javaScriptEnabled: false });
      await page.goto(address(site, `${lang}/resolutions/index.html`));
      const facets = page.locator("nav.facets details");
      assert.notEqual(await facets.count(), 0);
      for (const facet of await facets.all()) {
        await facet.locator("summary").click();
        assert.ok(await facet.locator("a").first().isVisible());
      }
      await facets.first().locator("a").first().click();
      await page.waitForURL(/\/resolutions\/[a-z]+\//);
      assert.ok(await page.locator("h1").isVisible());
      await page.context().close();
    });

    it(`goes from the first page to a resolution and back (${lang})`, async () => {
      const page = await openTab({ javaScriptEnabled: false });
      await page.goto(address(site, `${lang}/index.html`));
      await page.locator("table.board tbody a").first().click();
      await page.locator("table.res tbody th a").first().click();
      assert.ok(await page.locator("blockquote.verbatim").isVisible());
      await page.locator("header a").first().click();
      await page.waitForURL(address(site, `${lang}/index.html`));
      await page.context().close();
    });
  }
});
