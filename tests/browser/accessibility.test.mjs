// No page kind breaks a rule of WCAG 2.2 AA or of good practice, in daylight or in the dark.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";

import { useTab } from "./support/browser.mjs";
import { address, samples } from "./support/sites.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

describe("on a phone axe finds nothing, in light and in dark colours", () => {
  const tab = useTab();
  for (const { site, path, title } of samples()) {
    it(title, async () => {
      await tab().goto(address(site, path));
      await tab().evaluate(AXE);
      for (const colorScheme of ["light", "dark"]) {
        await tab().emulateMedia({ colorScheme });
        assert.deepEqual(await tab().evaluate(violations, RULES), [], colorScheme);
      }
    });
  }
});

/** Runs in the page, where axe is: returns what breaks a rule, once a rule. */
async function violations(values) {
  const options = { runOnly: { type: "tag", values }, resultTypes: ["violations"] };
  const found = await axe.run(document, options);
  return found.violations.map(({ id, nodes }) => ({
    id,
    count: nodes.length,
    first: nodes[0].html,
    why: nodes[0].failureSummary,
  }));
}
