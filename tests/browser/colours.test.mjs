// Who makes the system paint in few colours, with more contrast or without movement, still sees every
// mark.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { useTab } from "./support/browser.mjs";
import { address, onceEveryKind } from "./support/sites.mjs";

/** What a reader may have asked for. */
const WISHES = {
  "forced colours": { forcedColors: "active" },
  "forced colours in the dark": { forcedColors: "active", colorScheme: "dark" },
  "more contrast": { contrast: "more" },
  "no movement": { reducedMotion: "reduce" },
};
const NONE = { forcedColors: "none", contrast: "no-preference", reducedMotion: "no-preference", colorScheme: "light" };

describe("marks, bars and the place of the keyboard are seen", () => {
  const tab = useTab();
  for (const { site, path, title } of onceEveryKind()) {
    it(title, async () => {
      await tab().goto(address(site, path));
      for (const [name, wish] of Object.entries(WISHES)) {
        await tab().emulateMedia({ ...NONE, ...wish });
        await tab().keyboard.press("Tab");
        assert.deepEqual(await tab().evaluate(unseen), [], name);
      }
    });
  }
});

/** Runs in the page: returns the marks that can't be told from their ground, and what moves. */
function unseen() {
  const colour = (text) => text.match(/[\d.]+/g).map(Number);
  const luminance = (text) => {
    const [red, green, blue] = colour(text).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = luminance(getComputedStyle(document.documentElement).backgroundColor);
  const isSeen = (text) => {
    const [low, high] = [luminance(text), ground].sort((one, other) => one - other);
    return (high + 0.05) / (low + 0.05) >= 3;
  };
  const sides = ["Top", "Right", "Bottom", "Left"];
  const hasBorder = (style) =>
    sides.some((side) => parseFloat(style[`border${side}Width`]) > 0 && isSeen(style[`border${side}Color`]));
  const marks = [...document.querySelectorAll(".status, .k")];
  const parts = [...document.querySelectorAll(".bar rect")];
  const at = document.activeElement;
  const { outlineStyle, outlineColor } = getComputedStyle(at);
  const hasPlace = at === document.body || (outlineStyle !== "none" && isSeen(outlineColor));
  return [
    ...marks.filter((one) => !hasBorder(getComputedStyle(one, "::before"))),
    ...parts.filter((one) => !isSeen(getComputedStyle(one).fill)),
    ...(hasPlace ? [] : [at]),
    ...document.getAnimations().map(({ effect }) => effect.target),
  ].map((one) => one.outerHTML.slice(0, 160));
}
