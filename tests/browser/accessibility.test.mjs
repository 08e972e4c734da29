// No page kind breaks a rule of WCAG 2.2 AA or of good practice, in daylight or in the dark.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { addAxe, violations } from "./support/axe.mjs";
import { useTab } from "./support/browser.mjs";
import { address, onceEveryKind } from "./support/sites.mjs";

describe("on a phone axe finds nothing, in light and in dark colours", () => {
  const tab = useTab();
  for (const { site, path, title } of onceEveryKind()) {
    it(title, async () => {
      await tab().goto(address(site, path));
      await addAxe(tab());
      assert.deepEqual(await violations(tab()), []);
    });
  }
});
