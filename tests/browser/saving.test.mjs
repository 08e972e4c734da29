// A council's pages are saved at a press: all of them, as they are now, and what it takes is said.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";

import { useBrowser } from "./support/browser.mjs";
import { caches, notice } from "./support/keeping.mjs";
import { TRUSTING, useSecureServer } from "./support/secure_server.mjs";
import { LANGUAGES, sites } from "./support/sites.mjs";

const OWN = sites().find(({ pages }) => pages.includes("ar/councils/tabqa/2025-annual.html"));
const LARGE = sites().find(({ pages }) => pages.includes("ar/councils/raqqa/2022-01-15-regular.html"));

const COUNCIL = "councils/tabqa/index.html";
const WORDS = {
  ar: { stop: "أوقف الحفظ", goOn: "تابع الحفظ", again: "حدّث النسخة المحفوظة", all: "حُفظ المجلس كله" },
  ku: { stop: "Hilanînê rawestîne", goOn: "Hilanînê bidomîne", again: "Kopiya hilanî nû bike", all: "Hemû meclis hat hilanîn" },
};

const insecure = { ignoreHTTPSErrors: true };

/** Returns the addresses of what a council's list names. */
function listed(server, lang) {
  const list = readFileSync(join(OWN.folder, `${lang}/councils/tabqa/offline.txt`), "utf8");
  return list.trim().split("\n").map((path) => new URL(path, server.at(`${lang}/${COUNCIL}`)).href);
}

/** Opens a council's page and waits for what it offers. */
async function open(page, address) {
  await page.goto(address);
  await page.locator("#save").waitFor();
  const [go, remove] = await page.locator("#save button").all();
  return { go, remove, said: page.locator("#save [role=status]") };
}

async function says(button, words) {
  await button.filter({ hasText: words }).waitFor();
}

describe("a council", () => {
  const openTab = useBrowser(TRUSTING);
  const server = useSecureServer({ "": OWN });

  for (const lang of LANGUAGES) {
    it(`is saved whole, and read without a connection (${lang})`, async () => {
      const page = await openTab(insecure);
      const { go, remove, said } = await open(page, server.at(`${lang}/${COUNCIL}`));
      const all = listed(server, lang);
      assert.match(await page.locator("#save small").innerText(), new RegExp(`^${all.length} `));
      assert.equal(await remove.isVisible(), false);
      await go.click();
      await says(go, WORDS[lang].again);
      assert.match(await said.innerText(), new RegExp(WORDS[lang].all));
      server.lose();
      for (const one of all.filter((address) => address.endsWith(".html"))) {
        await page.goto(one);
        assert.notEqual(await notice(page), "", one);
        assert.ok(await page.locator("main h1").isVisible(), one);
      }
      // What is saved can be seen and removed without a connection too.
      const again = await open(page, server.at(`${lang}/${COUNCIL}`));
      assert.match(await again.said.innerText(), new RegExp(WORDS[lang].all));
      await again.remove.click();
      await again.remove.waitFor({ state: "hidden" });
      assert.ok(!Object.keys(await caches(page)).some((name) => name.endsWith("offline.txt")));
      server.restore();
      await page.context().close();
    });
  }

  it("costs nothing for pages that haven't changed since it was saved", async () => {
    const page = await openTab(insecure);
    const { go } = await open(page, server.at(`ar/${COUNCIL}`));
    await go.click();
    await says(go, WORDS.ar.again);
    server.changed.set("ar/councils/tabqa/2025-annual/2.html", (text) => text.replace("<h1>", "<h1>جديد "));
    server.log.length = 0;
    await go.click();
    await says(go, WORDS.ar.stop);
    await says(go, WORDS.ar.again);
    const sent = server.log.filter((line) => line.startsWith("200 "));
    assert.deepEqual(sent.filter((line) => !line.endsWith("offline.txt")), ["200 ar/councils/tabqa/2025-annual/2.html"]);
    assert.equal(server.log.filter((line) => line.startsWith("304 ")).length >= listed(server, "ar").length - 1, true);
    server.changed.clear();
    server.lose();
    await page.goto(server.at("ar/councils/tabqa/2025-annual/2.html"));
    assert.match(await page.locator("h1").innerText(), /^جديد/);
    server.restore();
    await page.context().close();
  });

  it("is saved on after a stop, without what is there", async () => {
    const page = await openTab(insecure);
    const { go, said } = await open(page, server.at(`ar/${COUNCIL}`));
    // Four pages come, the fifth not before the reader stops.
    let release;
    const stopped = new Promise((resolve) => (release = resolve));
    const slow = listed(server, "ar").slice(4).map((one) => one.slice(server.at("").length));
    for (const path of slow) server.changed.set(path, (text) => stopped.then(() => text));
    await go.click();
    await said.filter({ hasText: String(slow.length + 4) }).waitFor();
    await go.click();
    release();
    await says(go, WORDS.ar.goOn);
    assert.match(await said.innerText(), new RegExp(` ${listed(server, "ar").length}`));
    server.log.length = 0;
    await go.click();
    await says(go, WORDS.ar.again);
    const again = server.log.map((line) => line.slice(4));
    assert.ok(again.includes("ar/resolutions/council/tabqa/water.html"));
    assert.ok(!again.includes("ar/about.html"));
    server.changed.clear();
    await page.context().close();
  });

  it("isn't said to be saved when a page is missing or the connection is lost", async () => {
    const page = await openTab(insecure);
    const { go, said } = await open(page, server.at(`ku/${COUNCIL}`));
    server.changed.set("ku/councils/tabqa/2025-annual/5.html", () => null);
    await go.click();
    await says(go, WORDS.ku.goOn);
    await said.filter({ hasText: "nehatin hilanîn: 1." }).waitFor();
    server.changed.clear();
    server.lose();
    await go.click();
    await says(go, WORDS.ku.goOn);
    await said.filter({ hasText: "nehatin hilanîn: 1." }).waitFor();
    server.restore();
    await go.click();
    await says(go, WORDS.ku.again);
    await page.context().close();
  });

  it("isn't offered where nothing can be kept, nor without JavaScript", async () => {
    const refused = await openTab(insecure);
    await refused.addInitScript(() => {
      caches.has = caches.match = () => Promise.reject(new DOMException("refused", "SecurityError"));
    });
    const complaints = [];
    refused.on("pageerror", (error) => complaints.push(String(error)));
    await refused.goto(server.at(`ar/${COUNCIL}`));
    await refused.evaluate(() => navigator.serviceWorker.ready);
    assert.equal(await refused.locator("#save").isVisible(), false);
    assert.deepEqual(complaints, []);
    const plain = await openTab({ ...insecure, javaScriptEnabled: false });
    await plain.goto(server.at(`ar/${COUNCIL}`));
    assert.equal(await plain.locator("#save").isVisible(), false);
    await plain.context().close();
    await refused.context().close();
  });
});

describe("a council with very many pages", () => {
  const openTab = useBrowser(TRUSTING);
  const server = useSecureServer({ "": LARGE });
  it("is saved only after a warning with their number", async () => {
    const page = await openTab(insecure);
    await open(page, server.at("ar/councils/raqqa/index.html"));
    assert.match(await page.locator("#save small").innerText(), /^[3-9]\d\d .*kB/);
    assert.ok(await page.locator("#save .notice").isVisible());
    server.log.length = 0;
    await page.reload();
    assert.ok(!server.log.some((line) => line.endsWith("offline.txt")), "nothing is sent unasked");
    await page.context().close();
  });
});
