// Photos on a phone: each is there once it is scrolled to, small, as wide as there is room, and
// nothing moves for it; who doesn't see it hears what it shows, in whose language it is.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { PHONE, useTab } from "./support/browser.mjs";
import { useServer } from "./support/server.mjs";
import { LANGUAGES, sites } from "./support/sites.mjs";

const SHOWS = "councils/canton/2025-11-02-annual.html";

const generated = sites().filter(({ pages }) => pages.includes(`ar/${SHOWS}`));
assert.equal(generated.length, 1, "the generated site shows photos");

for (const site of generated) {
  describe("photos on a phone", () => {
    const tab = useTab();
    const served = useServer(site);
    for (const lang of LANGUAGES) {
      it(lang, async () => {
        await tab().setViewportSize(PHONE);
        await tab().goto(served(`${lang}/${SHOWS}`), { waitUntil: "load" });
        const photos = await tab().evaluate(scrolledThrough);
        assert.equal(photos.length, 3);
        for (const photo of photos) {
          assert.match(photo.source, /\/photos\/[0-9a-f]{16}-(300|480)\.webp$/);
          assert.ok(photo.loaded, photo.source);
          assert.ok(photo.left >= 0 && photo.right <= PHONE.width, JSON.stringify(photo));
          assert.ok(Math.abs(photo.height / photo.width - photo.ratio) < 0.01, JSON.stringify(photo));
        }
        const words = photos.map(({ alt, lang, dir }) => [alt, lang, dir]);
        assert.deepEqual(words, WORDS[lang]);
        assert.deepEqual(await tab().evaluate(moved), []);
      });
    }
  });
}

/** What each photo is said to show, in which language and written which way. */
const WORDS = {
  ar: [
    ["السماء فوق الحقل", "ar", "rtl"],
    ["شمس", "ar", "rtl"],
    ["صورة من الاجتماع لا وصف لها", "ar", "rtl"],
  ],
  ku: [
    ["Ezman li ser zeviyê", "ku", "ltr"],
    ["شمس", "ar", "rtl"],
    ["Wêneyek ji civînê, bê danasîn", "ku", "ltr"],
  ],
};

/** Runs in the page: scrolls to each photo and waits for it. */
async function scrolledThrough() {
  const found = [];
  for (const photo of document.querySelectorAll("figure img")) {
    photo.scrollIntoView();
    if (!photo.complete) await new Promise((resolve) => (photo.onload = photo.onerror = resolve));
    const { left, right, width, height } = photo.getBoundingClientRect();
    const { currentSrc: source, alt, naturalWidth } = photo;
    const ratio = photo.getAttribute("height") / photo.getAttribute("width");
    const lang = photo.closest("[lang]").lang.slice(0, 2);
    const { direction: dir } = getComputedStyle(photo);
    found.push({ source, loaded: naturalWidth > 0, left, right, width, height, ratio, alt, lang, dir });
  }
  return found;
}

/** Runs in the page: returns what moved that nobody scrolled. */
function moved() {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries().map(({ value }) => value)));
    observer.observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => resolve([])));
  });
}
