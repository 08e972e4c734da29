// Chromium 87, of 2020, shows every kind of page whole, sorts, filters and searches.

import assert from "node:assert/strict";
import { before, describe, it } from "node:test";

import { useOldPhone } from "./support/old_phone.mjs";
import { driverOf, readsEveryPage } from "./support/other_browser.mjs";

// It takes half a minute; a browser that hangs must not hold all other tests.
describe("a browser of 2020", { timeout: 300_000 }, () => {
  const tab = useOldPhone();
  const complaints = [];
  before(() => {
    tab().on("console", (message) => complaints.push(message.text()));
    tab().on("pageerror", (error) => complaints.push(String(error)));
  });
  readsEveryPage(() => driverOf(tab()));

  it("is one of 2020, and has no complaint", async () => {
    assert.equal(tab().context().browser().version().split(".")[0], "87");
    assert.deepEqual(complaints, []);
  });
});
