// What a real browser takes over a link made slow: told in a report, never asserted.

import { WEAK } from "./link.mjs";

/** A processor of a cheap phone is so many times slower than that of the machine at hand. */
const SLOWER = 6;

const TIMES = 3;

/** Returns the seconds until the largest content of a page is painted: the median of some. */
export async function largestPaint(tab, url) {
  const paints = [];
  for (let time = 0; time < TIMES; time++) paints.push(await paintOnce(tab, url));
  paints.sort((one, other) => one - other);
  return paints[TIMES >> 1];
}

async function paintOnce(tab, url) {
  const session = await tab.context().newCDPSession(tab);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const throughput = WEAK.bits / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: WEAK.roundTrip * 1000,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await tab.goto(url, { waitUntil: "load" });
  const milliseconds = await tab.evaluate(lastLargestPaint);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await session.detach();
  return milliseconds / 1000;
}

/** Runs in the page: returns when its largest content was painted. */
function lastLargestPaint() {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({
      type: "largest-contentful-paint",
      buffered: true,
    });
  });
}
