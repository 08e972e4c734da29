// On a phone, what leads through the site and what is worked with is as high as a finger needs.
// That every other link can be met too, 24 px or far enough from its neighbours, is a rule of axe
// (`target-size`, in `accessibility.test.mjs`), which knows the exceptions.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { PHONE, useTab } from "./support/browser.mjs";
import { address, heaviest } from "./support/sites.mjs";

/** The masthead with menu and languages, pages and neighbours, fields, buttons, what opens. */
const MAIN = "header a, .pager a, h2 a, input, select, button, summary";

/** In CSS pixels; a fingertip is about a centimetre wide. */
const HEIGHT = 44;

describe(`what is pressed most is ${HEIGHT} px high on a phone`, () => {
  const tab = useTab({ viewport: PHONE });
  for (const { site, path, title } of heaviest()) {
    it(title, async () => {
      await tab().goto(address(site, path));
      assert.deepEqual(await tab().evaluate(tooLow, [MAIN, HEIGHT]), []);
    });
  }
});

/** Runs in the page: returns what is shown and too low. */
function tooLow([selector, height]) {
  const shown = (one) => one.checkVisibility({ visibilityProperty: true });
  const box = (one) => one.getBoundingClientRect();
  const found = [...document.querySelectorAll(selector)].filter(shown);
  const low = found.filter((one) => box(one).height < height || box(one).width < 24);
  return low.map((one) => `${one.outerHTML.slice(0, 100)}: ${box(one).width} × ${box(one).height}`);
}
