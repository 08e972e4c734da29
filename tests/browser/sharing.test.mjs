// A record's lines for a chat can be selected without scripts; where a telephone passes texts on to
// its programs, a button does it.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { useTab } from "./support/browser.mjs";
import { address, LANGUAGES, sites } from "./support/sites.mjs";

const ADDRESSED = sites().find((site) => site.pages.some((page) => page.startsWith("r/")));
const page = ADDRESSED.pages.find((path) => /^ar\/councils\/[^/]+\/[^/]+\/[^/]+\.html$/.test(path));

describe("the lines for a chat", () => {
  const tab = useTab();
  for (const lang of LANGUAGES) {
    const path = page.replace(/^ar/, lang);
    it(`${path}: are passed on whole, at a press`, async () => {
      await tab().addInitScript(() => {
        window.passed = [];
        Object.defineProperty(navigator, "share", {
          configurable: true,
          value: async (what) => window.passed.push(what),
        });
      });
      await tab().goto(address(ADDRESSED, path));
      const button = tab().locator(".send button");
      assert.ok(await button.isVisible());
      await button.click();
      const [{ text }] = await tab().evaluate(() => window.passed);
      const lines = text.split("\n");
      const title = await tab().locator("h1").innerText();
      assert.equal(bare(lines[0]), bare(title));
      assert.equal(lines.at(-1), `https://councils.example/diwan/${path}`);
    });
  }

  it("have no button where nothing can be passed on", async () => {
    await tab().addInitScript(() => {
      Object.defineProperty(navigator, "share", { configurable: true, value: undefined });
    });
    await tab().goto(address(ADDRESSED, page));
    assert.ok(!(await tab().locator(".send").isVisible()));
    assert.ok(await tab().locator(".send").evaluate((one) => one.previousElementSibling.innerText.includes("https://")));
  });
});

/** A text without marks of direction. */
function bare(text) {
  return text.replace(/[\u200e\u200f\u2066-\u2069]/g, "").trim();
}
