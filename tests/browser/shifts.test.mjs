// Nothing that a reader already sees moves: not when the rest of a page arrives late, as it does
// over a weak link with the stylesheet kept from the page before, nor when its script has run.
//
// The server holds back each page's script, and what follows it, until the rest has been painted.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { useTab } from "./support/browser.mjs";
import { useSender } from "./support/server.mjs";
import { heaviest, sites } from "./support/sites.mjs";

const WIDTHS = [360, 1280];

for (const site of sites()) {
  describe(`${site.name}: no layout shift at ${WIDTHS.join(", ")} px`, () => {
    const tab = useTab();
    let release;
    const served = useSender(site, async (response, body) => {
      const at = body.lastIndexOf("<script>");
      response.write(body.subarray(0, at < 0 ? body.length : at));
      if (at >= 0) await new Promise((resolve) => (release = resolve));
      response.end(body.subarray(at < 0 ? body.length : at));
    });
    for (const { path, title } of heaviest([site])) {
      it(title, async () => {
        for (const width of WIDTHS) {
          await tab().setViewportSize({ width, height: 640 });
          release = () => {};
          await tab().goto(served(path), { waitUntil: "commit" });
          await tab().evaluate(painted);
          release();
          await tab().waitForLoadState("load");
          await tab().evaluate(painted);
          assert.deepEqual(await tab().evaluate(shifts), [], `at ${width} px`);
        }
      });
    }
  });
}

/** Runs in the page: waits until it has been painted with content, and the frame after. */
async function painted() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (performance.getEntriesByName("first-contentful-paint").length === 0) await frame();
  await frame();
  await frame();
}

/** Runs in the page: returns each shift since it began, and what moved. */
function shifts() {
  const name = ({ node }) => node?.outerHTML?.slice(0, 80) ?? node?.textContent;
  return new Promise((resolve) => {
    const found = [];
    const observer = new PerformanceObserver((list) => found.push(...list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => {
      found.push(...observer.takeRecords());
      resolve(found.map((one) => `${one.value}: ${one.sources.map(name).join(", ")}`));
    }));
  });
}
