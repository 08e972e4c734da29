// The script of a table of resolutions: it sorts and filters the rows of its page, for the eye, the
// keyboard and the screen reader, and runs where no other script does.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";

import { addAxe, violations } from "./support/axe.mjs";
import { PHONE, useBrowser, useTab } from "./support/browser.mjs";
import { useServer } from "./support/server.mjs";
import { LANGUAGES, address, sites } from "./support/sites.mjs";

/** What the script may weigh at most, so that the site's others have room. */
const HEAVIEST = 1050;

/** Before it stands the script of every page, which keeps what was read. */
const OWN_SCRIPT = "body > script + script";

const LIST = "resolutions/index.html";
const MEETING = "councils/raqqa/2022-01-15-regular.html";
const SHORT = "councils/canton/2025-11-02-annual.html";
const SINGLE = "councils/commune-1/2025-10-01-public.html";

const [LARGE] = sites().filter(({ pages }) => pages.includes(`ar/${MEETING}`));
const [OWN] = sites().filter((site) => site !== LARGE);

/** Words of the generated content: as people type them, and as they are printed. */
const SPELLINGS = {
  ar: [
    ["تأهيل المراكز", "تاهيل المراكز", "تَأْهيـل المراکز", "الصحيه المراكز", "ﺗﺄﻫﻴﻞ الصحیة"],
    "تأهيل المراكز الصحية",
  ],
  ku: [
    ["nûkirina navendên", "nukirina navenden", "NÛKIRINA  gundewar", "tenduristiye nuk"],
    "nûkirina navendên tenduristiyê",
  ],
};

const SHOWN = {
  ar: (shown, all) => `يظهر: ${shown} من ${all} في هذه الصفحة`,
  ku: (shown, all) => `Li vê rûpelê ${shown} ji ${all} tên nîşandan`,
};

describe("filtering", () => {
  const tab = useTab();
  for (const lang of LANGUAGES) {
    it(`finds a title in every spelling, and says how many rows are shown (${lang})`, async () => {
      await tab().goto(address(LARGE, `${lang}/${MEETING}`));
      const [spellings, title] = SPELLINGS[lang];
      const all = await rows(tab());
      const expected = all.filter((row) => row.text.includes(title)).map((row) => row.id);
      assert.ok(expected.length > 0 && expected.length < all.length);
      assert.equal(await said(tab()), SHOWN[lang](all.length, all.length));
      for (const spelling of spellings) {
        await tab().locator(".tools input").fill(spelling);
        assert.deepEqual(await shownIds(tab()), expected, spelling);
        assert.equal(await said(tab()), SHOWN[lang](expected.length, all.length));
      }
      await tab().locator(".tools input").fill("؟؟؟");
      assert.equal(await said(tab()), SHOWN[lang](0, all.length));
      await tab().locator(".tools input").fill(" ");
      assert.equal(await said(tab()), SHOWN[lang](all.length, all.length));
    });

    it(`finds dates by digits of every script (${lang})`, async () => {
      await tab().goto(address(LARGE, `${lang}/${LIST}`));
      for (const digits of ["2024", "٢٠٢٤", "۲۰۲۴"]) {
        await tab().locator(".tools input").fill(digits);
        const shown = await rows(tab(), "tr:not([hidden])");
        const expected = (await rows(tab())).filter((row) => row.text.includes("2024"));
        assert.deepEqual(shown, expected);
        assert.notEqual(shown.length, 0);
      }
    });

    it(`shows the rows of each status, as many as the choice says (${lang})`, async () => {
      await tab().goto(address(LARGE, `${lang}/${MEETING}`));
      const all = await rows(tab());
      const options = await tab().locator(".tools option").allTextContents();
      const occurring = [...new Set(all.map((row) => row.status))];
      assert.equal(options.length, 1 + occurring.length);
      for (const option of options.slice(1)) {
        const [, status, count] = /^(.*) \((\d+)\)$/.exec(option);
        await tab().locator(".tools select").selectOption({ label: option });
        const expected = all.filter((row) => row.status === status).map((row) => row.id);
        assert.deepEqual(await shownIds(tab()), expected);
        assert.equal(expected.length, Number(count));
        assert.equal(await said(tab()), SHOWN[lang](expected.length, all.length));
      }
    });
  }

  it("takes words and status together, and prints what is shown without the fields", async () => {
    await tab().goto(address(LARGE, `ar/${MEETING}`));
    await tab().locator(".tools input").fill("كانون الثاني");
    assert.equal(await said(tab()), SHOWN.ar(0, 12));
    await tab().locator(".tools input").fill("لجنة البلديات");
    const named = await shownIds(tab());
    await tab().locator(".tools select").selectOption({ index: 1 });
    const both = await shownIds(tab());
    assert.ok(both.length > 0 && both.length < named.length);
    await tab().emulateMedia({ media: "print" });
    assert.equal(await tab().locator(".tools").isVisible(), false);
    assert.equal(await tab().locator(".res tbody tr:visible").count(), both.length);
    await tab().emulateMedia({ media: null });
  });

  it("holds again when the reader comes back", async () => {
    await tab().goto(address(LARGE, `ku/${MEETING}`));
    await tab().locator(".tools input").fill("nukirina");
    const before = await shownIds(tab());
    await tab().locator(".res tbody tr:not([hidden]) th a").first().click();
    await tab().goBack();
    assert.equal(await tab().locator(".tools input").inputValue(), "nukirina");
    assert.deepEqual(await shownIds(tab()), before);
  });
});

describe("sorting", () => {
  const tab = useTab();
  for (const lang of LANGUAGES) {
    for (const [site, path] of [[LARGE, LIST], [LARGE, MEETING], [OWN, LIST]]) {
      it(`by each column up, down and back: ${site.name} ${lang}/${path}`, async () => {
        await tab().goto(address(site, `${lang}/${path}`));
        const before = await rows(tab());
        const caption = await tab().locator(".res caption").innerText();
        const heads = tab().locator(".res thead th");
        for (let at = 0; at < (await heads.count()); at++) {
          const head = heads.nth(at);
          for (const [sorted, way] of [["ascending", 1], ["descending", -1]]) {
            await head.locator("button").click();
            assert.equal(await head.getAttribute("aria-sort"), sorted);
            assert.equal(await tab().locator(`[aria-sort=${sorted}]`).count(), 1);
            const ids = (await rows(tab())).map((row) => row.id);
            const expected = await tab().evaluate(expectedOrder, { rows: before, at, way, lang });
            assert.deepEqual(ids, expected, `column ${at}, ${sorted}`);
            const named = await tab().locator(".res caption").innerText();
            assert.ok(named.endsWith(`: ${await head.innerText()}`), named);
          }
          await head.locator("button").click();
          assert.equal(await tab().locator(".res [aria-sort=none]").count(), await heads.count());
          assert.deepEqual(await rows(tab()), before);
          assert.equal(await tab().locator(".res caption").innerText(), caption);
        }
      });
    }
  }

  it("keeps the choice of rows", async () => {
    await tab().goto(address(LARGE, `ar/${MEETING}`));
    await tab().locator(".tools select").selectOption({ index: 1 });
    const shown = await shownIds(tab());
    await tab().locator(".res thead button").first().click();
    await tab().locator(".res thead button").first().click();
    assert.deepEqual((await shownIds(tab())).sort(), shown.sort());
  });
});

describe("a keyboard is enough", () => {
  const tab = useTab();
  for (const lang of LANGUAGES) {
    it(lang, async () => {
      await tab().goto(address(LARGE, `${lang}/${MEETING}`));
      const press = (key) => tab().keyboard.press(key);
      await tab().locator("h1").click();
      const isField = () => document.activeElement.matches(".tools input");
      while (!(await tab().evaluate(isField))) await press("Tab");
      await tab().keyboard.type("xyz");
      assert.equal(await said(tab()), SHOWN[lang](0, 12));
      await press("Control+A");
      await press("Delete");
      await press("Tab");
      await press("ArrowDown");
      assert.notEqual(await tab().locator(".tools select").inputValue(), "*");
      const chosen = (await shownIds(tab())).length;
      assert.equal(await said(tab()), SHOWN[lang](chosen, 12));
      await press("ArrowUp");
      await press("Tab");
      for (const [key, sorted] of [["Enter", "ascending"], ["Space", "descending"], ["Enter", "none"]]) {
        await press(key);
        const focused = () => document.activeElement.closest("th").getAttribute("aria-sort");
        assert.equal(await tab().evaluate(focused), sorted);
      }
    });
  }
});

describe("the script is there only where it has something to do", () => {
  const scripted = useTab();
  const plain = useTab({ javaScriptEnabled: false });
  const open = async (tab, path) => tab.goto(address(LARGE, `ar/${path}`));
  const count = (tab, selector) => tab.locator(selector).count();

  it("no fields and no buttons without JavaScript", async () => {
    await open(plain(), MEETING);
    assert.equal(await plain().locator(".tools").isVisible(), false);
    assert.equal(await count(plain(), ".res button"), 0);
  });

  it("two rows are sorted and not filtered, one row is left alone", async () => {
    await open(scripted(), SHORT);
    assert.deepEqual([await count(scripted(), "thead button"), await count(scripted(), ".tools")], [5, 0]);
    await open(scripted(), SINGLE);
    assert.deepEqual([await count(scripted(), OWN_SCRIPT), await count(scripted(), "thead button")], [0, 0]);
    assert.doesNotMatch(await policy(scripted()), /script-src '\S+' /);
  });

  it(`it weighs at most ${HEAVIEST} bytes, and the policy names no other one but every page's`, async () => {
    await open(scripted(), MEETING);
    const code = await scripted().locator(OWN_SCRIPT).evaluate((script) => script.textContent);
    assert.ok(gzipSync(code, { level: 9 }).length <= HEAVIEST);
    assert.match(await policy(scripted()), /^default-src 'none'; script-src( 'sha256-[\w+/]{43}='){2}; worker-src/);
  });
});

describe("over http", () => {
  const openTab = useBrowser();
  const foreign = '<script>document.title = "foreign"</script><p onclick="document.title = 1">x</p></body>';
  const changed = useServer(LARGE, (text) => text.replace("</body>", foreign));
  const served = useServer(LARGE);

  it("the script runs", async () => {
    const page = await openTab();
    await page.goto(served(`ar/${MEETING}`));
    await page.locator(".tools input").fill("تاهيل");
    assert.notEqual(await said(page), SHOWN.ar(12, 12));
    await page.context().close();
  });

  it("a foreign script in the same page doesn't", async () => {
    const page = await openTab();
    await page.goto(changed(`ar/${MEETING}`));
    await page.locator("p[onclick]").click();
    assert.doesNotMatch(await page.title(), /foreign|1$/);
    assert.ok(await page.locator(".tools input").isVisible());
    await page.context().close();
  });
});

describe("in use, a phone shows it whole and axe finds nothing", () => {
  const tab = useTab();
  for (const lang of LANGUAGES) {
    for (const path of [LIST, MEETING]) {
      it(`${lang}/${path}`, async () => {
        await tab().setViewportSize(PHONE);
        await tab().goto(address(LARGE, `${lang}/${path}`));
        await tab().locator(".tools input").fill("2022");
        await tab().locator(".res thead button").last().click();
        await addAxe(tab());
        assert.deepEqual(await violations(tab()), []);
        for (const width of [320, 360, 1280]) {
          await tab().setViewportSize({ width, height: 640 });
          assert.deepEqual(await tab().evaluate(tooSmall), []);
          const { scrollWidth, clientWidth } = await tab().evaluate(measured);
          assert.ok(scrollWidth <= clientWidth, `${scrollWidth} px wide at ${width}`);
        }
      });
    }
  }
});

/** Returns what the rows of the table hold, in the order in which they stand. */
function rows(page, which = "tr") {
  return page.locator(`.res tbody ${which}`).evaluateAll((found) =>
    found.map((row) => ({
      id: row.querySelector("th a").getAttribute("href"),
      text: [...row.cells].map((cell) => cell.textContent).join(" "),
      status: row.querySelector(".status").textContent,
      cells: [...row.cells].map((cell) => ({
        text: cell.textContent,
        day: cell.querySelector("time")?.getAttribute("datetime") ?? null,
        unstated: cell.querySelector(".none") !== null,
        rank: cell.dataset.key,
      })),
    })),
  );
}

async function shownIds(page) {
  return (await rows(page, "tr:not([hidden])")).map((row) => row.id);
}

function said(page) {
  return page.locator("p[role=status]").innerText();
}

function policy(page) {
  return page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
}

/**
 * Runs in the page, since browsers differ in the alphabets they know: returns the rows' ids as they
 * should stand, equal ones as before, what isn't stated last.
 */
function expectedOrder({ rows, at, way, lang }) {
  // A date that lacks its day or month is its last day.
  const lastDay = (date) => {
    const [year, month, day] = date.split("-").map(Number);
    return Date.UTC(year, day ? month - 1 : month ?? 12, day ?? 0);
  };
  const dated = rows.some((row) => row.cells[at].day !== null);
  const key = ({ cells }) => {
    const { text, day, unstated, rank } = cells[at];
    if (rank !== undefined) return Number(rank);
    if (dated) return day && lastDay(day);
    if (unstated) return null;
    return /^\d+$/.test(text) ? Number(text) : text;
  };
  const keyed = rows.map((row) => [key(row), row.id]);
  const compare = ([one], [other]) => {
    if (typeof one === "number" && typeof other === "number") return (one - other) * way;
    return String(one).localeCompare(String(other), lang, { numeric: true }) * way;
  };
  const stated = keyed.filter(([own]) => own !== null).sort(compare);
  return [...stated, ...keyed.filter(([own]) => own === null)].map(([, id]) => id);
}

/** Runs in the page: returns what is too small to be met with a finger. */
function tooSmall() {
  const found = [...document.querySelectorAll(".tools input, .tools select, .res thead button")];
  const box = (one) => one.getBoundingClientRect();
  const small = found.filter((one) => box(one).height < 44 || box(one).width < 24);
  return small.map((one) => `${one.outerHTML.slice(0, 80)}: ${box(one).width} × ${box(one).height}`);
}

function measured() {
  const { scrollWidth, clientWidth } = document.documentElement;
  return { scrollWidth, clientWidth };
}
