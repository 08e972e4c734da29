// Reading a page costs two requests, the page and its stylesheet, and the browser has no complaint.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { useBrowser } from "./support/browser.mjs";
import { address, samples } from "./support/sites.mjs";

describe("a page asks for itself and its stylesheet only, and logs nothing", () => {
  const openTab = useBrowser();
  for (const { site, path, title } of samples()) {
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
      assert.deepEqual(requests, [address(site, path), address(site, "assets/diwan.css")]);
    });
  }
});
