// The way to the other language leads to the same page, and back again.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { useTab } from "./support/browser.mjs";
import { LANGUAGES, address, heaviest, languageOf, samples } from "./support/sites.mjs";

describe("a switch leads to the same page in the other language", () => {
  const tab = useTab();
  const inLanguage = heaviest().filter(languageOf);
  for (const { site, path, title } of inLanguage) {
    it(title, async () => {
      const [lang, ...below] = path.split("/");
      for (const other of LANGUAGES.filter((one) => one !== lang)) {
        await tab().goto(address(site, path));
        await tab().locator(`header a[hreflang=${other}]`).click();
        await tab().waitForURL(address(site, [other, ...below].join("/")));
        assert.equal(await tab().locator("html").getAttribute("lang"), other);
        await tab().locator(`header a[hreflang=${lang}]`).click();
        await tab().waitForURL(address(site, path));
      }
    });
  }
});

describe("the pages above the languages lead into each of them", () => {
  const tab = useTab();
  const shared = samples().filter(({ path }) => !path.includes("/"));
  for (const { site, path, title } of shared) {
    for (const lang of LANGUAGES) {
      it(`${title}: ${lang}`, async () => {
        await tab().goto(address(site, path));
        await tab().locator(`main a[hreflang=${lang}]`).click();
        await tab().waitForURL(address(site, `${lang}/index.html`));
        assert.equal(await tab().locator("html").getAttribute("lang"), lang);
      });
    }
  }
});
