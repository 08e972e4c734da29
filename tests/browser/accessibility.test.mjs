// No page kind breaks a rule of WCAG 2.2 AA or of good practice, in daylight or in the dark.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";

import { useTab } from "./support/browser.mjs";
import { address, samples } from "./support/sites.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const colorScheme of ["light", "dark"]) {
  describe(`a phone in ${colorScheme} colours: axe finds nothing`, () => {
    const tab = useTab({ colorScheme });
    for (const { site, path, title } of samples()) {
      it(title, async () => {
        await tab().goto(address(site, path));
        assert.deepEqual(await violations(tab()), []);
      });
    }
  });
}

async function violations(page) {
  await page.evaluate(AXE);
  const found = await page.evaluate(
    (values) => axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }),
    RULES,
  );
  return found.violations.map(({ id, nodes }) => ({
    id,
    count: nodes.length,
    first: nodes[0].html,
    why: nodes[0].failureSummary,
  }));
}
