// What tests of reading without a connection ask a page: what is kept, and what it says of itself.

/** Waits until a page's browser has a worker and keeps what is at an address. */
export function untilKept(page, address = page.url()) {
  return page.evaluate(async (address) => {
    await navigator.serviceWorker.ready;
    while (!(await caches.match(address))) await new Promise(requestAnimationFrame);
  }, address.replace(/[?#].*/, "").replace(/\/$/, "/index.html"));
}

/** Opens a page, and waits until it is kept. */
export async function read(page, address) {
  await page.goto(address);
  await untilKept(page);
}

/** Returns what a page says when it is a copy, or nothing. */
export async function notice(page) {
  const said = page.locator("#kept");
  return (await said.isVisible()) ? (await said.innerText()).trim() : "";
}

/** Returns the names of all caches, sorted, each with the addresses that are in it. */
export async function caches(page) {
  const found = await page.evaluate(async () => {
    const all = {};
    for (const name of await caches.keys()) {
      all[name] = (await (await caches.open(name)).keys()).map((key) => key.url);
    }
    return all;
  });
  return Object.fromEntries(Object.entries(found).sort());
}
