// No page scrolls sideways, on the smallest phone as on a desk.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { useTab } from "./support/browser.mjs";
import { address, heaviest } from "./support/sites.mjs";

const WIDTHS = [320, 360, 768, 1280];

describe(`nothing is wider than the window, at ${WIDTHS.join(", ")} px`, () => {
  const tab = useTab();
  for (const { site, path, title } of heaviest()) {
    it(title, async () => {
      await tab().goto(address(site, path));
      for (const width of WIDTHS) {
        await tab().setViewportSize({ width, height: 640 });
        assert.deepEqual(await tab().evaluate(tooWide), [], `at ${width} px`);
      }
    });
  }
});

/** Runs in the page: returns what sticks out, if the page scrolls sideways. */
function tooWide() {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const sticksOut = (element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < -0.5 || right > root.clientWidth + 0.5;
  };
  const found = [...document.querySelectorAll("body *")].filter(sticksOut);
  return [`${root.scrollWidth} px wide`, ...found.slice(0, 3).map((one) => one.outerHTML.slice(0, 200))];
}
