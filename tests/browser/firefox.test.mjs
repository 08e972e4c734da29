// Firefox, of Debian, shows every kind of page whole, sorts, filters and searches: an engine that
// shares nothing with Chromium.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import puppeteer from "puppeteer-core";

import { PHONE } from "./support/browser.mjs";
import { driverOf, readsEveryPage } from "./support/other_browser.mjs";

const EXECUTABLE = process.env.FIREFOX ?? "/usr/bin/firefox-esr";

describe("Firefox", () => {
  const complaints = [];
  let browser;
  let tab;
  before(async () => {
    browser = await puppeteer.launch({ browser: "firefox", executablePath: EXECUTABLE, defaultViewport: PHONE });
    tab = await browser.newPage();
    tab.on("console", (message) => complaints.push(message.text()));
    tab.on("pageerror", (error) => complaints.push(String(error)));
  });
  after(() => browser?.close());
  readsEveryPage(() => driverOf(tab));

  it("has no complaint", () => assert.deepEqual(complaints, []));
});
