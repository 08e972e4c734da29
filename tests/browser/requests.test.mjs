// Reading a page costs two requests, the page and its stylesheet, and the browser has no complaint;
// over http, where pages are kept for reading without a connection, nobody but the site is asked.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { useBrowser } from "./support/browser.mjs";
import { useServer } from "./support/server.mjs";
import { address, onceEveryKind, onceInOneLanguage, sites } from "./support/sites.mjs";

describe("a page asks for itself and its stylesheet only, and logs nothing", () => {
  const openTab = useBrowser();
  for (const { site, path, title } of onceEveryKind()) {
    it(title, async () => {
      const page = await openTab();
      const requests = [];
      const complaints = [];
      page.on("request", (request) => requests.push(request.url()));
      page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.goto(address(site, path));
      await page.context().close();
      assert.deepEqual(complaints, []);
      const sheet = path.startsWith("r/") ? "poster" : "diwan";
      // Photos are asked for once they are near, and nobody waits for them.
      const waitedFor = requests.filter((url) => !url.startsWith(address(site, "photos/")));
      assert.deepEqual(waitedFor, [address(site, path), address(site, `assets/${sheet}.css`)]);
    });
  }
});

describe("over http a page asks nobody but its site", () => {
  const openTab = useBrowser();
  for (const site of sites()) {
    const served = useServer(site);
    const own = onceInOneLanguage().filter((one) => one.site.name === site.name);
    for (const { path, title } of own) {
      it(title, async () => {
        const page = await openTab();
        const hosts = new Set();
        page.context().on("request", (request) => hosts.add(new URL(request.url()).origin));
        await page.goto(served(path), { waitUntil: "networkidle" });
        await page.context().close();
        assert.deepEqual([...hosts], [new URL(served(path)).origin]);
      });
    }
  }
});
