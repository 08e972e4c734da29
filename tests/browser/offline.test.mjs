// What was read can be read again without a connection, and says that it is a copy; with a connection
// nothing is ever old; whatever goes wrong with keeping, pages stay readable.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { useBrowser } from "./support/browser.mjs";
import { caches, notice, read, untilKept } from "./support/keeping.mjs";
import { TRUSTING, useSecureServer } from "./support/secure_server.mjs";
import { useServer } from "./support/server.mjs";
import { LANGUAGES, address, sites } from "./support/sites.mjs";

const OWN = sites().find(({ pages }) => pages.includes("ar/councils/tabqa/2025-annual.html"));

const MEETING = "councils/tabqa/2025-annual.html";
const NEVER = "councils/tabqa/2025-annual/3.html";

/** The date of the site, as each language says it, is in what a copy says. */
const DATED = { ar: /محفوظة.*2026\.$/s, ku: /hilanî.*2026an\.$/s };

/** What says that a page isn't kept. */
const UNKEPT = { ar: "هذه الصفحة ليست محفوظة على جهازك", ku: "Ev rûpel li ser amûra te nehatiye hilanîn" };

const insecure = { ignoreHTTPSErrors: true };

describe("what was read", () => {
  const openTab = useBrowser(TRUSTING);
  const server = useSecureServer({ "": OWN });
  for (const lang of LANGUAGES) {
    it(`is shown without a connection, as a copy, and with one as it is (${lang})`, async () => {
      const page = await openTab(insecure);
      for (const path of ["index.html", MEETING]) {
        await read(page, server.at(`${lang}/${path}`));
        assert.equal(await notice(page), "");
      }
      server.lose();
      for (const path of ["index.html", "", `${MEETING}?from=elsewhere#4`]) {
        await page.goto(server.at(`${lang}/${path}`));
        assert.match(await notice(page), DATED[lang]);
        assert.ok(await page.locator("main h1").isVisible());
        const painted = await page.evaluate(() => getComputedStyle(document.body).maxWidth !== getComputedStyle(document.querySelector("main")).maxWidth);
        assert.ok(painted, "it has its stylesheet");
      }
      server.restore();
      await page.goto(server.at(`${lang}/${MEETING}`));
      assert.equal(await notice(page), "");
      await page.context().close();
    });

    it(`is no other page: one that isn't kept is said to be so (${lang})`, async () => {
      const page = await openTab(insecure);
      await read(page, server.at(`${lang}/${MEETING}`));
      server.lose();
      for (const path of [NEVER, "feed.xml", "councils/none/"]) {
        await page.goto(server.at(`${lang}/${path}`));
        assert.equal(await page.locator("h1").innerText(), UNKEPT[lang]);
        assert.equal(await page.locator("html").getAttribute("lang"), lang);
        assert.equal(await page.locator("main a").isVisible(), false, "home isn't kept");
      }
      server.restore();
      await read(page, server.at(`${lang}/index.html`));
      server.lose();
      await page.goto(server.at(`${lang}/${NEVER}`));
      await page.locator("main a").click();
      await page.waitForURL(server.at(`${lang}/index.html`));
      assert.match(await notice(page), DATED[lang]);
      server.restore();
      await page.context().close();
    });
  }

  it("says in every language that the choice of languages is a copy", async () => {
    const page = await openTab(insecure);
    await read(page, server.at(""));
    server.lose();
    await page.goto(server.at(""));
    for (const lang of LANGUAGES) assert.match(await page.locator(`#kept [lang=${lang}]`).innerText(), DATED[lang]);
    server.restore();
    await page.context().close();
  });

  it("is searched, where the index was read", async () => {
    const page = await openTab(insecure);
    await read(page, server.at("ar/index.html"));
    const query = server.at(`ar/search.html?q=${encodeURIComponent("مياه")}`);
    await page.goto(query);
    await page.locator(".found a").first().waitFor();
    const found = await page.locator(".found").innerText();
    await untilKept(page);
    await untilKept(page, server.at("search/index.js"));
    for (const script of await page.locator("head script").evaluateAll((all) => all.map((one) => one.src))) {
      await untilKept(page, script);
    }
    server.lose();
    await page.goto(query);
    await page.locator(".found a").first().waitFor();
    assert.equal(await page.locator(".found").innerText(), found);
    assert.match(await notice(page), DATED.ar);
    server.restore();
    await page.context().close();
  });

  it("is as the site is now, while there is a connection", async () => {
    const page = await openTab(insecure);
    await read(page, server.at("ku/about.html"));
    await page.goto(server.at("ku/about.html"));
    server.changed.set("ku/about.html", (text) => text.replace(/<h1>.*?<\/h1>/, "<h1>Nû</h1>"));
    await page.goto(server.at("ku/about.html"));
    assert.equal(await page.locator("h1").innerText(), "Nû");
    await page.evaluate(async (path) => {
      while (!(await (await caches.match(path)).text()).includes("Nû")) await new Promise(requestAnimationFrame);
    }, page.url());
    server.lose();
    await page.goto(server.at("ku/about.html"));
    assert.equal(await page.locator("h1").innerText(), "Nû");
    server.restore();
    server.changed.clear();
    await page.context().close();
  });

  it("costs the worker's file once, and no page or attachment twice", async () => {
    const page = await openTab(insecure);
    await read(page, server.at("ar/index.html"));
    const count = (path) => server.log.filter((line) => line.endsWith(` ${path}`)).length;
    server.log.length = 0;
    await page.goto(server.at(`ar/${MEETING}`));
    await untilKept(page);
    assert.deepEqual(server.log.filter((line) => !line.endsWith("diwan.css")), [`200 ar/${MEETING}`]);
    const file = "data/resolutions.json";
    const shown = await page.goto(server.at(file));
    assert.equal(shown.status(), 200);
    assert.equal(count(file), 1);
    assert.equal(count("sw.js"), 0);
    const names = Object.values(await caches(page)).flat();
    assert.ok(names.length > 1);
    for (const name of names) assert.match(name, /\.(html|css)$/);
    await page.context().close();
  });

  it("doesn't grow for ever, and keeps its looks", async () => {
    const page = await openTab(insecure);
    await read(page, server.at("ar/index.html"));
    const [name] = Object.keys(await caches(page));
    await page.evaluate(async (name) => {
      const cache = await caches.open(name);
      for (let n = 0; n < 230; n++) await cache.put(`old-${n}.html`, new Response("old"));
    }, name);
    await page.goto(server.at("ar/about.html"));
    await page.evaluate(async (name) => {
      while ((await (await caches.open(name)).keys()).length > 201) await new Promise(requestAnimationFrame);
    }, name);
    const kept = (await caches(page))[name];
    assert.equal(kept.length, 201);
    assert.ok(kept.includes(server.at("assets/diwan.css")));
    assert.ok(kept.includes(server.at("ar/about.html")));
    assert.ok(!kept.includes(server.at("ar/old-0.html")));
    await page.context().close();
  });
});

describe("a worker", () => {
  const openTab = useBrowser(TRUSTING);
  const server = useSecureServer({ "": OWN });

  /** Has the browser take what is at `sw.js` now; returns which worker is at work in the end. */
  const update = (page) => page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const old = registration.active;
    await registration.update().catch(() => 0);
    const coming = registration.installing || registration.waiting;
    while (coming && !["activated", "redundant"].includes(coming.state)) await new Promise(requestAnimationFrame);
    return { replaced: registration.active !== old, there: !!registration.active };
  });

  it("is replaced by a new one, and open pages and copies stay", async () => {
    const page = await openTab(insecure);
    await read(page, server.at("ar/index.html"));
    const before = await caches(page);
    server.changed.set("sw.js", (text) => `${text}// new\n`);
    assert.deepEqual(await update(page), { replaced: true, there: true });
    assert.deepEqual(Object.keys(await caches(page)), Object.keys(before));
    server.lose();
    await page.goto(server.at("ar/index.html"));
    assert.match(await notice(page), DATED.ar);
    server.restore();
    server.changed.clear();
    await page.context().close();
  });

  it("drops copies of another format, and nobody else's", async () => {
    const page = await openTab(insecure);
    await read(page, server.at("ar/index.html"));
    await page.evaluate(async (scope) => {
      for (const name of [`diwan 1 ${scope}ar/ `, `other 1 ${scope} `]) await caches.open(name);
    }, server.at(""));
    server.changed.set("sw.js", (text) => text.replace('"diwan 1 "', '"diwan 2 "').replace("(?!1 )", "(?!2 )"));
    await update(page);
    const names = async () => Object.keys(await caches(page)).map((name) => name.replace(server.at(""), "/"));
    while ((await names()).includes("diwan 1 / "));
    assert.deepEqual((await names()).filter((name) => name !== "diwan 2 / "), ["diwan 1 /ar/ ", "other 1 / "]);
    server.changed.clear();
    await page.context().close();
  });

  for (const [what, change] of [
    ["is broken", () => "throw 1"],
    ["can't be installed", () => "addEventListener('install', (event) => event.waitUntil(Promise.reject(1)))"],
    ["is gone", () => null],
  ]) {
    it(`stays when the next one ${what}`, async () => {
      const page = await openTab(insecure);
      await read(page, server.at("ar/index.html"));
      server.changed.set("sw.js", change);
      assert.deepEqual(await update(page), { replaced: false, there: true });
      await page.reload();
      assert.equal(await notice(page), "");
      server.lose();
      await page.reload();
      assert.match(await notice(page), DATED.ar);
      server.restore();
      server.changed.clear();
      await page.context().close();
    });
  }

  it("that may keep nothing does no harm", async () => {
    const refuse = "for (const one of ['open', 'keys']) caches[one] = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));\n";
    server.changed.set("sw.js", (text) => refuse + text);
    const page = await openTab(insecure);
    await page.goto(server.at("ar/index.html"));
    await page.evaluate(async () => {
      while (!navigator.serviceWorker.controller) await new Promise(requestAnimationFrame);
    });
    const answer = await page.goto(server.at(`ar/${MEETING}`));
    assert.ok(answer.fromServiceWorker());
    assert.equal(await notice(page), "");
    assert.ok(await page.locator("h1").isVisible());
    server.changed.clear();
    await page.context().close();
  });
});

describe("two sites on one server", () => {
  const openTab = useBrowser(TRUSTING);
  const server = useSecureServer({ "a/": OWN, "b/": OWN });

  it("keep apart what was read of them", async () => {
    const page = await openTab(insecure);
    for (const folder of ["a/", "b/"]) await read(page, server.at(`${folder}ar/about.html`));
    const found = await caches(page);
    assert.deepEqual(Object.keys(found), ["a/", "b/"].map((folder) => `diwan 1 ${server.at(folder)} `));
    for (const [name, addresses] of Object.entries(found)) {
      const scope = name.split(" ")[2];
      for (const one of addresses) assert.match(one.slice(scope.length), /^(ar\/about\.html|assets\/diwan\.css)$/);
    }
    server.lose();
    await page.goto(server.at("b/ar/index.html"));
    assert.equal(await page.locator("h1").innerText(), UNKEPT.ar);
    const sheet = await page.locator("[rel=stylesheet]").evaluate((link) => link.href);
    assert.equal(sheet, server.at("b/assets/diwan.css"));
    server.restore();
    await page.context().close();
  });
});

describe("nothing is kept", () => {
  const openTab = useBrowser();
  const served = useServer(OWN);
  for (const [what, at] of [["of a folder", (path) => address(OWN, path)], ["over http", (path) => served(path)]]) {
    it(`${what}, and nothing is offered to be saved`, async () => {
      const page = await openTab();
      const complaints = [];
      page.on("pageerror", (error) => complaints.push(String(error)));
      // Whether a page asks for a worker shows once it is loaded; whether it gets one, later.
      await page.addInitScript(() => {
        window.asked = 0;
        ServiceWorkerContainer.prototype.register = async () => window.asked++;
      });
      await page.goto(at("ar/councils/tabqa/index.html"));
      assert.equal(await page.locator("#save").isVisible(), false);
      assert.equal(await page.evaluate(() => window.asked), 0);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }
});
