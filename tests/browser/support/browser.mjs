// Debian's Chromium, started so that it asks nobody for anything.

import { after, before } from "node:test";
import { chromium } from "playwright-core";

/** The narrowest common phone. */
export const PHONE = { width: 360, height: 640 };

/** Debian's, or another one. */
export const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** What it is started with. */
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser. */
export function launch(flags = []) {
  return chromium.launch({ executablePath: EXECUTABLE, args: [...FLAGS, ...flags] });
}

/** Gives the tests of a suite one browser; returns a function that opens a new tab in it. */
export function useBrowser(flags = []) {
  let browser;
  before(async () => {
    browser = await launch(flags);
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
