// On a phone, where rows are laid out as blocks, a table is still a table to a screen reader.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { useTab } from "./support/browser.mjs";
import { address, heaviest } from "./support/sites.mjs";

const ROLES = ["table", "row", "columnheader", "rowheader", "cell"];

describe("the accessibility tree holds every table, row, header and cell", () => {
  const tab = useTab();
  for (const { site, path, title } of heaviest()) {
    it(title, async () => {
      await tab().goto(address(site, path));
      await tab().evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
      const written = await tab().evaluate(countElements);
      assert.deepEqual(await countRoles(tab()), written);
    });
  }
});

/** Runs in the page: counts what the markup says. */
function countElements() {
  const count = (selector) => document.querySelectorAll(selector).length;
  return {
    table: count("table"),
    row: count("tr"),
    columnheader: count("thead th"),
    rowheader: count("tbody th"),
    cell: count("td"),
  };
}

async function countRoles(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const roles = nodes.filter((node) => !node.ignored).map((node) => node.role?.value);
  const count = (role) => roles.filter((one) => one === role).length;
  return Object.fromEntries(ROLES.map((role) => [role, count(role)]));
}
