// A page is there within the time promised for a weak link, of every kind, also where a council has
// met 300 times. `support/link.mjs` works the time out from what really came over the wire; how
// long a real browser takes on a link made slow is in `tests/README.md`, where it can't fail a test.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { useTab } from "./support/browser.mjs";
import { secondsOpen, transferred } from "./support/link.mjs";
import { useServer } from "./support/server.mjs";
import { heaviest, longSite, sites } from "./support/sites.mjs";

/** What is promised for the largest paint, in seconds. */
const PROMISE = 3.5;

/** What of it a processor slowed six times may take; `tests/README.md` has what it took. */
const COMPUTING = 1.2;

/** What a page weighs at most on the wire, in bytes, and with its stylesheet; heads take 400 each. */
const PAGE = 20 * 1024 + 400;
const STYLESHEET = 3 * 1024 + 400;

for (const site of [...sites(), longSite()]) {
  describe(`${site.name}: a page is there within ${PROMISE} s`, () => {
    const tab = useTab();
    const served = useServer(site);
    for (const { path, title } of heaviest([site])) {
      it(title, async () => {
        const sizes = await transferred(tab(), served(path));
        assert.equal(sizes.length, 2);
        assert.ok(sizes[0] > 0 && sizes[0] <= PAGE, `the page: ${sizes[0]} bytes`);
        assert.ok(sizes[1] > 0 && sizes[1] <= STYLESHEET, `the stylesheet: ${sizes[1]} bytes`);
        const seconds = secondsOpen(sizes) + COMPUTING;
        assert.ok(seconds <= PROMISE, `${seconds.toFixed(1)} s`);
      });
    }
  });
}
