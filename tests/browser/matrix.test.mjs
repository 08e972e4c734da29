// A page is the same page, element for element, over http:// and file://, with JavaScript and without;
// so what other suites find of it over file:// with JavaScript holds everywhere. Where JavaScript
// changes a page, axe looks at the unchanged one too, in light and dark colours.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { addAxe, violations } from "./support/axe.mjs";
import { useTab } from "./support/browser.mjs";
import { useServer } from "./support/server.mjs";
import { address, onceInOneLanguage, sites } from "./support/sites.mjs";

describe("one page, however it comes and with JavaScript or without", () => {
  const tabs = [useTab(), useTab({ javaScriptEnabled: false })];
  for (const site of sites()) {
    const served = useServer(site);
    const stripped = useServer(site, withoutScripts);
    for (const { path, title } of onceInOneLanguage().filter((one) => one.site.name === site.name)) {
      it(title, async () => {
        const documents = [];
        for (const tab of tabs) {
          const looks = [];
          for (const url of [address(site, path), served(path)]) {
            await tab().goto(url);
            looks.push(await tab().evaluate(look));
          }
          assert.deepEqual(looks[1], looks[0]);
          documents.push(looks[0].markup);
        }
        if (documents[0] === documents[1]) return;
        // With JavaScript off axe doesn't run: it looks at a page that has none.
        const [tab] = tabs;
        await tab().goto(stripped(path));
        assert.equal(elements(await tab().content()), elements(documents[1]));
        await addAxe(tab());
        assert.deepEqual(await violations(tab()), []);
      });
    }
  }
});

function withoutScripts(text) {
  return text.replace(/<script>[^]*?<\/script>/g, "");
}

/** A parser moves what white space follows the body. */
function elements(text) {
  return withoutScripts(text).replace(/<!DOCTYPE html>/i, "").replace(/\s+</g, "<").trim();
}

/** Runs in the page: returns its markup, and of each element its place and colours. */
function look() {
  const styles = [...document.body.querySelectorAll("*")].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const { color, backgroundColor, borderTopColor, visibility, fontWeight, direction } = style;
    return [left, top, width, height, color, backgroundColor, borderTopColor, visibility, fontWeight, direction].join();
  });
  return { markup: document.documentElement.outerHTML, styles };
}
