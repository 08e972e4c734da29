// How long a page takes over a weak link, worked out from what came over the wire. Clocks on a busy
// machine measure the machine; bytes and requests are the same every time.
//
// Each response waits for the one before, as a stylesheet does for its page, and costs a round trip
// and its bytes. A server sends ten packets, then waits for an answer before it sends twice as
// many; all that arrives in a round trip is on its way by then. Names are asked for, the connection
// opened and its keys agreed in three more round trips on a first visit; computing isn't in it.

/** A crowded second-generation link: seconds there and back, bits a second. */
export const WEAK = { roundTrip: 0.8, bits: 280_000 };

/** What a server sends before it waits: ten packets of 1,460 bytes. */
const FIRST_WINDOW = 14_600;

/** DNS, TCP, TLS 1.3. */
const OPENING = 3;

/** Returns the seconds until all is there, over an open connection. */
export function secondsOpen(sizes, link = WEAK) {
  let window = FIRST_WINDOW;
  let seconds = 0;
  for (const size of sizes) {
    seconds += link.roundTrip;
    let rest = size;
    for (; rest > window; window *= 2) {
      seconds += Math.max(link.roundTrip, (window * 8) / link.bits);
      rest -= window;
    }
    seconds += (rest * 8) / link.bits;
  }
  return seconds;
}

/** Returns the seconds of a reader who has never been to the site's server. */
export function secondsFirst(sizes, link = WEAK) {
  return OPENING * link.roundTrip + secondsOpen(sizes, link);
}

/**
 * Opens a page, until `isDone` in it; returns what that took: each response's bytes on the wire,
 * heads too, in order.
 */
export async function transferred(tab, url, isDone = () => true) {
  const session = await tab.context().newCDPSession(tab);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const sizes = new Map();
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    // What a browser asks for its own frame is not part of the page.
    if (!request.url.endsWith("/favicon.ico")) sizes.set(requestId, 0);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (sizes.has(requestId)) sizes.set(requestId, encodedDataLength);
  });
  await tab.goto(url, { waitUntil: "load" });
  await tab.waitForFunction(isDone);
  await session.detach();
  return [...sizes.values()];
}
