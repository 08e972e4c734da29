// The search page: what it finds in every spelling and language, what it loads, what it says, from
// a folder and from a server.

import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";

import { addAxe, violations } from "./support/axe.mjs";
import { PHONE, useBrowser, useTab } from "./support/browser.mjs";
import { useServer } from "./support/server.mjs";
import { LANGUAGES, address, sites } from "./support/sites.mjs";

const SOURCE = new URL("../../themes/default/scripts/search.js", import.meta.url);
const FOLDED = new URL("./folded_words.json", import.meta.url);

const LARGE = sites().find(({ pages }) => pages.includes("ar/councils/raqqa/2022-01-15-regular.html"));
const OWN = sites().find((site) => site !== LARGE);

/** What the script may weigh at most, and the first query, the page apart. */
const SCRIPT = 2000;
const FIRST_QUERY = 40_000;

/** What readers type: spellings of one query, which all find the same. */
const SPELLINGS = [
  ["مياه", "المياه", "ميــاه", "مِيَاه", "بالمياه", "والمياه", "میاه"],
  ["الإعلام", "الاعلام", "إعلام", "اعلام"],
  ["الرقابة", "الرقابه", "رقابة"],
  ["العاملين", "للعاملين", "عاملين", "والعاملين"],
  ["الكومينات", "الکومینات"],
  ["الأزمة", "الازمة", "ازمه"],
  ["دير", "ديـر", "ﺩﻳﺮ"],
  ["دير الزور", "الزور دير", "  دير،  الزور  "],
  ["2026", "٢٠٢٦", "۲۰۲۶"],
  ["مدرسة", "مدارس", "المدارس"],
  ["şaredarî", "ŞAREDARÎ", "ŞAREDARİ", "saredari"],
  ["meclîsa", "Meclisa", "MECLÎSA", "meclis", "meclîsên"],
  ["civîna", "civin", "civînan", "civîneke"],
  ["gundan", "gund", "gundên"],
  ["şaredariyê", "saredariye", "ŞAREDARİYÊ"],
  ["مشفى", "مشافي", "مشافٍ"],
  ["طريق", "طرق", "الطرق"],
  ["rêveber", "reveber", "RÊVEBER"],
  ["çavdêriya", "cavderiya"],
];

const [NES, DZC, DZ, TABQA, JAZIRA] = [
  "north-east-syria/2024-annual", "deir-ez-zor-conference/2023-10-22-conference",
  "deir-ez-zor/2025-12-27-annual", "tabqa/2025-annual", "jazira-interior/2025-annual",
];

/** Queries, how many resolutions of this repository's content they find, and of which meetings. */
const LEADS = [
  ["المياه", 5, [DZC, NES, TABQA]],
  ["مياه", 5, [DZC, NES, TABQA]],
  ["قرئ", 1, [TABQA]],
  ["الإعلام", 3, [DZC, DZ, NES]],
  ["الرقابه", 4, [DZC, DZ, NES]],
  ["مشافي", 1, [NES]],
  ["مشافى", 1, [NES]],
  ["مشفى", 1, [NES]],
  ["الطرق", 2, [NES]],
  ["للعاملين", 3, [DZ, NES]],
  ["عاملين", 3, [DZ, NES]],
  ["2026", 4, [DZ, JAZIRA]],
  ["الکومینات", 2, [DZ, JAZIRA]],
  ["الازمة", 3, [NES]],
  ["دير الزور", 16, [DZC]],
  ["مدارس", 2, [JAZIRA, NES]],
  ["مدرسة", 2, [JAZIRA, NES]],
  ["المرأة", 3, [DZC, NES, TABQA]],
  ["التعليم", 4, [DZC, NES, TABQA]],
  ["الصحة", 4, [DZC, NES, TABQA]],
  ["الاستثمار", 6, [DZC, DZ, NES]],
  ["الموازنة", 3, [DZC, DZ, JAZIRA]],
  ["Meclîsa", 12, [DZC, TABQA]],
  ["reveber", 23, [DZC, NES]],
  ["civina", 3, [DZC, NES, TABQA]],
  ["cavderiya", 5, [DZC, DZ, JAZIRA, NES]],
  ["saredari", 2, [DZC, NES]],
  ["jin", 4, [DZC, NES, TABQA]],
  ["BUDCE", 6, [DZC, DZ, JAZIRA]],
  ["xizmet", 10, [DZC, JAZIRA, NES, TABQA]],
  ["perwerde", 9, [DZC, DZ, JAZIRA, NES, TABQA]],
  ["ياسر", 0, []],
  ["حقوق", 0, []],
];

/** Queries that ask for nothing there is: no exception, and something is said. */
const BAD = [
  "؟؟؟", ".*", "[", "(", "\\", "a|b)", "^$", "*", "漢字", "😀", "\u064b\u0651", "\u200f\u200f", "ـــ",
  "<script>alert(1)</script>", "__proto__", "constructor", "toString", "#council=tabqa.", "%", "%E0%A4%A",
  "x".repeat(10_000), "ا ".repeat(5_000), "-".repeat(10_000), ",", "' OR 1=1", "\ud800", "\udc00\ud800",
  '"zz zz"', "-zz", "zz AND yy", "zz*", "valueOf hasOwnProperty", "עברית", "ไทย",
];

describe("words are folded as the build folds them", () => {
  it("in JavaScript", () => {
    const [, code] = /const words = ([^]*?\n {4}\}\));/.exec(readFileSync(SOURCE, "utf8"));
    const words = new Function(`return ${code}`)();
    for (const [text, expected] of Object.entries(JSON.parse(readFileSync(FOLDED, "utf8")))) {
      assert.deepEqual(words(text), expected, JSON.stringify(text));
    }
  });
});

describe("a query finds", () => {
  const tab = useTab();
  for (const [first, ...others] of SPELLINGS) {
    it(`the same however it is spelled: ${first}`, async () => {
      const expected = await found(tab(), first);
      assert.notEqual(expected.count, 0);
      for (const other of others) {
        const { paths } = await found(tab(), other);
        assert.deepEqual([...paths].sort(), [...expected.paths].sort(), other);
      }
    });
  }

  for (const [query, count, meetings] of LEADS) {
    it(`what the records hold: ${query}`, async () => {
      for (const lang of LANGUAGES) {
        const { paths } = await found(tab(), query, lang);
        const names = paths.map((path) => /^councils\/(.+)\/[^/]+\.html$/.exec(path)?.[1] ?? "");
        const resolutions = names.filter((name) => name.includes("/"));
        assert.equal(resolutions.length, count);
        assert.deepEqual([...new Set(resolutions)].sort(), [...meetings].sort());
      }
    });
  }

  it("words by their beginning, never inside", async () => {
    const { titles } = await found(tab(), "زمة");
    assert.deepEqual(titles, []);
    const { count } = await found(tab(), "ازم");
    assert.ok(count > 0);
  });

  it("what has every word", async () => {
    const [one, other, both] = [await found(tab(), "مياه"), await found(tab(), "شبكات"), await found(tab(), "مياه شبكات")];
    assert.deepEqual([...both.paths].sort(), one.paths.filter((path) => other.paths.includes(path)).sort());
  });

  it("numbers however they are grouped", async () => {
    const spellings = ["13,456,452", "13456452", "١٣٬٤٥٦٬٤٥٢", "13.456.452"];
    const results = [];
    for (const spelling of spellings) results.push((await found(tab(), spelling)).paths);
    for (const paths of results) assert.deepEqual(paths, results[0]);
  });

  it("the other language's words, with what there is in the page's language", async () => {
    const { paths, html } = await found(tab(), "meclîsa", "ar");
    assert.notEqual(paths.length, 0);
    assert.match(html, /[\u0621-\u064a]/);
  });

  for (const [query, lang] of [["مياه", "ar"], ["تعليم", "ar"], ["صحة", "ar"], ["perwerde", "ku"]]) {
    it(`what is called so before what only says so, whole words before beginnings: ${query}`, async () => {
      const { levels } = await found(tab(), query, lang);
      assert.ok(levels.includes(2) && levels.includes(0), String(levels));
      assert.deepEqual(levels, [...levels].sort().reverse());
    });
  }

  it("the same record in both languages once, in the reader's", async () => {
    for (const lang of LANGUAGES) {
      const { paths, titles } = await found(tab(), "2026", lang);
      assert.equal(new Set(paths).size, paths.length);
      for (const title of titles) assert.match(title, lang === "ar" ? /[\u0621-\u064a]/ : /[a-zêîûçş]/i);
    }
  });

  it("with the first six words, and says that more don't count", async () => {
    const six = await found(tab(), "مياه مياه مياه مياه مياه مياه");
    const more = await found(tab(), "مياه مياه مياه مياه مياه مياه zzzz");
    assert.deepEqual(more.paths, six.paths);
    assert.doesNotMatch(six.said, /الست/);
    assert.match(more.said, /الست/);
  });

  it("one letter or digit only as a word", async () => {
    const { paths, marked } = await found(tab(), "2");
    assert.ok(paths.some((path) => path.endsWith("/2.html")));
    for (const word of marked) assert.equal(word.replace(/[^0-9]/g, ""), "2");
    const { paths: beginnings } = await found(tab(), "20");
    assert.ok(beginnings.some((path) => !paths.includes(path)));
  });

  it("the council of that name first", async () => {
    const { paths } = await found(tab(), "الطبقة");
    assert.match(paths[0], /^councils\/tabqa\/(index\.html)?/);
  });

  it("clarifications, and marks the words", async () => {
    const { titles, marked } = await found(tab(), "الاستثمار");
    assert.ok(titles.length > 0);
    for (const word of marked) assert.match(word, /ستثمار/);
    assert.notEqual(marked.length, 0);
  });
});

describe("results are narrowed down", () => {
  const tab = useTab();
  for (const lang of LANGUAGES) {
    it(`by council, year, sector and status (${lang})`, async () => {
      await tab().goto(address(OWN, `${lang}/search.html`));
      for (const name of ["council", "year", "sector", "status"]) {
        const select = tab().locator(`[name=${name}]`);
        const values = await select.locator("option").evaluateAll((all) => all.map((one) => one.value));
        assert.ok(values.length > 1, name);
        for (const value of values.slice(1)) {
          await select.selectOption(value);
          await settled(tab());
          assert.notEqual(await tab().locator(".found li").count(), 0, `${name}=${value}`);
          if (name === "council") {
            const hrefs = await tab().locator(".found a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
            assert.ok(hrefs.some((href) => href.startsWith(`councils/${value}/`)), value);
          }
        }
        await select.selectOption("");
      }
    });
  }

  it("together with words", async () => {
    const all = await found(tab(), "مياه");
    const some = await found(tab(), "مياه", "ar", "&council=tabqa");
    assert.ok(some.count > 0 && some.count < all.count);
    assert.deepEqual(some.paths, all.paths.filter((path) => path.includes("/tabqa/")));
  });
});

describe("a query is in the address", () => {
  const tab = useTab();
  const served = useServer(OWN);
  for (const kind of ["file", "http"]) {
    it(`which shows the same when it is opened again: ${kind}`, async () => {
      const at = (path) => (kind === "file" ? address(OWN, path) : served(path));
      await tab().goto(at("ku/search.html"));
      await tab().locator("[name=q]").fill("مياه av");
      await tab().locator("[name=q]").fill("مياه");
      await tab().locator("[name=year]").selectOption("2025");
      await tab().locator("[name=q]").press("Enter");
      await settled(tab());
      const before = await tab().locator(".found").innerText();
      assert.notEqual(before, "");
      const shared = tab().url();
      assert.match(shared, /q=%D9%85/);
      await tab().goto("about:blank");
      await tab().goto(shared);
      await settled(tab());
      assert.equal(await tab().locator("[name=q]").inputValue(), "مياه");
      assert.equal(await tab().locator("[name=year]").inputValue(), "2025");
      assert.equal(await tab().locator(".found").innerText(), before);
      await tab().locator(".found a").first().click();
      await tab().waitForURL(/councils|index/);
      assert.ok(await tab().locator("h1").isVisible());
      for (const again of ["goBack", "reload"]) {
        await tab()[again]();
        await settled(tab());
        assert.equal(await tab().locator("[name=q]").inputValue(), "مياه");
        assert.equal(await tab().locator(".found").innerText(), before);
      }
    });
  }
});

describe("a bad query does no harm", () => {
  const tab = useTab();
  it("and something is said", async () => {
    const complaints = [];
    tab().on("console", (message) => complaints.push(message.text()));
    tab().on("pageerror", (error) => complaints.push(String(error)));
    await tab().goto(address(OWN, "ar/search.html"));
    const box = tab().locator("[name=q]");
    for (const query of BAD) {
      await box.evaluate((field, value) => {
        field.value = value;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }, query);
      await settled(tab());
      assert.notEqual(await tab().locator(".said").innerText(), "", JSON.stringify(query.slice(0, 20)));
      assert.equal(await tab().locator(".found script").count(), 0);
    }
    await box.fill("");
    await box.press("Enter");
    await settled(tab());
    assert.equal(await tab().locator(".said").textContent(), "");
    await tab().goto(`${address(OWN, "ar/search.html")}?q=%E0%A4%A&council=x%22%3E&year=#&status`);
    assert.deepEqual(complaints, []);
  });
});

describe("a phone on a bad link", () => {
  const openTab = useBrowser();
  it("loads little for the first query", async () => {
    for (const [query, lang] of [["مياه", "ar"], ["av", "ku"], ["ال", "ar"]]) {
      const page = await openTab();
      const asked = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(`${address(OWN, `${lang}/search.html`)}?q=${encodeURIComponent(query)}`);
      await settled(page);
      const scripts = asked.filter((url) => url.endsWith(".js"));
      const sizes = scripts.map((url) => gzipSync(readFileSync(new URL(url)), { level: 9 }).length);
      const sum = sizes.reduce((all, one) => all + one, 0);
      assert.ok(scripts.length > 2 && sum <= FIRST_QUERY, `${query}: ${sum} bytes`);
      assert.ok(sizes.every((size) => size <= 20_000), String(sizes));
      assert.equal(new Set(scripts).size, scripts.length);
      await page.context().close();
    }
  });

  it("has a small script, and a page for one round trip", async () => {
    const page = await openTab();
    for (const site of sites()) {
      for (const lang of LANGUAGES) {
        const path = join(site.folder, lang, "search.html");
        assert.ok(statSync(path).size > 0);
        assert.ok(gzipSync(readFileSync(path), { level: 9 }).length <= 14 * 1024);
        await page.goto(address(site, `${lang}/search.html`));
        const code = await page.locator("body > script").last().evaluate((script) => script.textContent);
        assert.ok(gzipSync(code, { level: 9 }).length <= SCRIPT);
      }
    }
    await page.context().close();
  });
});

describe("the page is for everybody", () => {
  const openTab = useBrowser();
  for (const lang of LANGUAGES) {
    it(`axe finds nothing, and nothing hangs over at 320 and 360 px (${lang})`, async () => {
      const page = await openTab();
      for (const query of ["", "?q=meclisa", "?q=zzzz"]) {
        await page.goto(address(OWN, `${lang}/search.html`) + query);
        await settled(page);
        await addAxe(page);
        assert.deepEqual(await violations(page), [], query);
        for (const width of [320, PHONE.width]) {
          await page.setViewportSize({ width, height: 640 });
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
        }
      }
      await page.context().close();
    });

    it(`more results come at a press, and the keyboard goes on there (${lang})`, async () => {
      const page = await openTab();
      await page.goto(`${address(LARGE, `${lang}/search.html`)}?q=15`);
      await settled(page);
      const button = page.locator(".more");
      assert.equal(await page.locator(".found li").count(), 10);
      const said = await page.locator(".said").innerText();
      await button.press("Enter");
      await page.locator(".found li").nth(10).waitFor();
      assert.equal(await page.locator(".found li").count(), 20);
      assert.notEqual(await page.locator(".said").innerText(), said);
      const at = await page.evaluate(() => document.activeElement.textContent);
      assert.equal(at, await page.locator(".found a").nth(10).textContent());
      assert.equal(await page.locator("[role=status]").count(), 1);
      await page.context().close();
    });

    it(`without JavaScript it explains itself and leads on (${lang})`, async () => {
      const page = await openTab({ javaScriptEnabled: false });
      await page.goto(address(OWN, `${lang}/search.html`));
      assert.equal(await page.locator(".tools").isVisible(), false);
      assert.match(await page.locator("#ways").innerText(), /JavaScript/);
      await page.locator("#ways a").first().click();
      await page.waitForURL(/resolutions\/index\.html/);
      await page.context().close();
    });
  }

  it("an index that can't be loaded is said", async () => {
    const page = await openTab();
    await page.route(/\/search\/\d+\.js/, (route) => route.abort());
    await page.goto(`${address(OWN, "ar/search.html")}?q=a`);
    await settled(page);
    assert.match(await page.locator(".said").innerText(), /تعذّر/);
    await page.context().close();
  });
});

/** Opens a query and returns all that it finds. */
async function found(page, query, lang = "ar", filters = "") {
  await page.goto("about:blank");
  await page.goto(`${address(OWN, `${lang}/search.html`)}?q=${encodeURIComponent(query)}${filters}`);
  await settled(page);
  const more = page.locator(".more");
  while (await more.isVisible()) {
    const before = await page.locator(".found li").count();
    await more.click();
    await page.locator(".found li").nth(before).waitFor();
  }
  const links = page.locator(".found a");
  const paths = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  const titles = await links.allTextContents();
  const marked = await page.locator(".found mark").allTextContents();
  const said = await page.locator(".said").innerText();
  // A title that holds what was typed as a word is 2, one that holds it as a beginning 1.
  const levels = await links.evaluateAll((all, typed) => all.map((link) => {
    const marks = [...link.querySelectorAll("mark")].map((mark) => mark.textContent.normalize("NFKD")
      .replace(/[^\p{L}]/gu, "").toLowerCase().replace(/^[وب]?(ال|لل)/, "").replace(/ة$/, "ه"));
    return marks.includes(typed) ? 2 : Math.min(marks.length, 1);
  }), query.normalize("NFKD").replace(/ة$/, "ه"));
  return { paths, titles, marked, said, levels, count: paths.length, html: await page.locator(".found").innerHTML() };
}

/** Waits until the page has said what it found, if it was asked anything. */
async function settled(page) {
  await page.waitForFunction(() => {
    const asked = [...document.querySelectorAll(".tools [name]")].some((field) => field.value);
    return !asked || document.querySelector(".said").textContent;
  });
}
