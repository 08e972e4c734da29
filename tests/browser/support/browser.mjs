// Debian's Chromium, started so that it asks nobody for anything.

import { after, before } from "node:test";
import { chromium } from "playwright-core";

/** The narrowest common phone. */
export const PHONE = { width: 360, height: 640 };

const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Gives the tests of a suite one browser; returns a function that opens a new tab in it. */
export function useBrowser(flags = []) {
  let browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: EXECUTABLE, args: [...FLAGS, ...flags] });
  });
  after(() => browser?.close());
  return async (options = {}) => {
    const context = await browser.newContext({ viewport: PHONE, ...options });
    return context.newPage();
  };
}

/** Gives the tests of a suite one tab, kept open between them; returns a function that gives it. */
export function useTab(options = {}) {
  const openTab = useBrowser();
  let tab;
  before(async () => {
    tab = await openTab(options);
  });
  return () => tab;
}
