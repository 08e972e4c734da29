// axe, with the rules of WCAG 2.2 AA and of good practice.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const COLOURS = ["color-contrast", "link-in-text-block"];

/** Brings axe into a tab's page. */
export const addAxe = (tab) => tab.evaluate(AXE);

/**
 * Returns what breaks a rule in a tab's page, where axe is, once a rule: in daylight any, and in the
 * dark those that look at colours.
 */
export async function violations(tab) {
  await tab.emulateMedia({ colorScheme: "light" });
  const light = await tab.evaluate(broken, { type: "tag", values: RULES });
  await tab.emulateMedia({ colorScheme: "dark" });
  const dark = await tab.evaluate(broken, { type: "rule", values: COLOURS });
  return [...light, ...dark.map((one) => ({ ...one, colorScheme: "dark" }))];
}

/** Runs in the page. */
async function broken(runOnly) {
  const options = { runOnly, resultTypes: ["violations"] };
  const found = await axe.run(document, options);
  return found.violations.map(({ id, nodes }) => ({
    id,
    count: nodes.length,
    first: nodes[0].html,
    why: nodes[0].failureSummary,
  }));
}
