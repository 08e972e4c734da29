// The preview follows what is written: pages reload by themselves, stay where they were and mark what
// is new; what is wrong is shown above the last site that was good.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";

import { useBrowser } from "./support/browser.mjs";
import { usePreview } from "./support/preview.mjs";

const MEETING = "councils/tabqa/2025-annual";
const MINUTES = `${MEETING}/minutes.ar.md`;
const RECORD = `${MEETING}/meeting.yaml`;
const PAGE = `ar/${MEETING}.html`;

const CHANGED = "[data-diwan-changed]";

/** A reload forgets this. */
const mark = (page) => page.evaluate(() => (window.isOld = true));
const isOld = (page) => page.evaluate(() => window.isOld === true);

/** Does something, and waits until all these pages have reloaded; returns what it gave. */
async function reloading(pages, act) {
  const loaded = pages.map((page) => page.waitForEvent("load"));
  const given = act();
  await Promise.all(loaded);
  return given;
}

/** Adds a paragraph behind everything. */
const adding = (words) => (text) => `${text.trimEnd()}\n\n${words}\n`;

/** Returns the panel with what is wrong. */
const panel = (page) => page.locator("diwan-problems section");

describe("the preview", () => {
  const openPage = useBrowser();
  const openTab = async () => {
    const page = await openPage();
    page.context().setDefaultTimeout(10_000);
    return page;
  };
  const preview = usePreview("ar");

  it("reloads a page that has changed, and marks what is new", async () => {
    const page = await openTab();
    await page.goto(preview.at(PAGE));
    const undo = await reloading([page], () =>
      preview.edit(MINUTES, adding("فقرة جديدة في المحضر.")),
    );
    assert.deepEqual(await page.locator(CHANGED).allInnerTexts(), ["فقرة جديدة في المحضر."]);
    undo();
    await page.getByText("فقرة جديدة في المحضر.").waitFor({ state: "detached" });
    assert.equal(await page.locator(CHANGED).count(), 0);
  });

  it("keeps the place of a page, also when what is above it grows", async () => {
    const page = await openTab();
    await page.goto(preview.at(PAGE));
    const last = page.locator("main table tbody tr").last();
    await last.scrollIntoViewIfNeeded();
    const before = (await last.boundingBox()).y;
    const more = "كلمات كثيرة تسبق كل شيء. ".repeat(60);
    const undo = await reloading([page], () =>
      preview.edit(MINUTES, (text) => `${more}\n\n${text}`),
    );
    await page.locator(CHANGED).first().waitFor();
    const now = (await last.boundingBox()).y;
    assert.ok(Math.abs(now - before) <= 2, `from ${before} to ${now}`);
    undo();
  });

  it("leaves a page alone that shows nothing of the change", async () => {
    const [page, other] = [await openTab(), await openTab()];
    await page.goto(preview.at(PAGE));
    await other.goto(preview.at("ar/about.html"));
    await mark(other);
    const undo = await reloading([page], () => preview.edit(MINUTES, adding("سطر واحد.")));
    undo();
    await page.getByText("سطر واحد.").waitFor({ state: "detached" });
    assert.ok(await isOld(other));
  });

  it("shows what is wrong above the last good site, and takes it away again", async () => {
    const page = await openTab();
    await page.goto(preview.at(PAGE));
    const title = await page.locator("h1").innerText();
    await mark(page);
    const undo = preview.edit(RECORD, (text) => text.replace("kind: annual", "kind: yearly"));
    await panel(page).waitFor();
    assert.ok(await isOld(page), "nothing but the panel is new");
    assert.equal(await page.locator("h1").innerText(), title);
    assert.equal(await panel(page).getAttribute("dir"), "rtl");
    assert.equal(await panel(page).getAttribute("lang"), "ar");
    assert.equal(await panel(page).locator("mark").innerText(), "yearly");
    const line = readFileSync(preview.file(RECORD), "utf8").split("\n").indexOf("kind: yearly") + 1;
    assert.ok(line > 0);
    assert.equal(
      await panel(page).locator("a").getAttribute("href"),
      `vscode://file${preview.file(RECORD)}:${line}:7`,
    );
    // A page opened meanwhile says it too, and is whole.
    const other = await openTab();
    await other.goto(preview.at("ku/index.html"));
    await panel(other).waitFor();
    undo();
    await panel(page).waitFor({ state: "detached" });
    await panel(other).waitFor({ state: "detached" });
  });

  it("follows a record that is moved away and back, and one that is new", async () => {
    const page = await openTab();
    const gone = await page.goto(preview.at(`ar/councils/tabqa/2030-later.html`));
    assert.equal(gone.status(), 404);
    const [here, there] = ["tabqa", "jazira"].map((id) => preview.file(`councils/${id}/2030-later`));
    const record = "title: {ar: اجتماع لاحق, ku: Civîna paşê}\nkind: regular\ndate: 2026-11-01\n";
    await reloading([page], () => {
      mkdirSync(here);
      writeFileSync(join(here, "meeting.yaml"), record);
    });
    assert.equal(await page.locator("h1").innerText(), "اجتماع لاحق");
    await reloading([page], () => renameSync(here, there));
    const moved = await page.goto(preview.at("ar/councils/jazira/2030-later.html"));
    assert.equal(moved.status(), 200);
    await reloading([page], () => rmSync(there, { recursive: true }));
  });

  it("doesn't mind what editors put beside a file", async () => {
    const page = await openTab();
    await page.goto(preview.at(PAGE));
    const names = [".minutes.ar.md.swp", "minutes.ar.md~", "4913", "#minutes.ar.md#", "x.tmp"];
    const beside = names.map((name) => preview.file(`${MEETING}/${name}`));
    beside.forEach((file) => writeFileSync(file, "beside"));
    const undo = await reloading([page], () =>
      preview.edit(MINUTES, adding("حُفظ بجانب ملفات أخرى.")),
    );
    assert.equal(await panel(page).count(), 0);
    assert.equal(await page.locator(CHANGED).innerText(), "حُفظ بجانب ملفات أخرى.");
    undo();
    beside.forEach((file) => rmSync(file));
  });

  it("tells many tabs at once", async () => {
    const first = await openTab();
    const tabs = [first];
    while (tabs.length < 12) tabs.push(await first.context().newPage());
    for (const tab of tabs) await tab.goto(preview.at(PAGE));
    const undo = await reloading(tabs, () => preview.edit(MINUTES, adding("لكل الألسنة.")));
    undo();
  });

  it("comes back to open pages when it is started again", async () => {
    const page = await openTab();
    await page.goto(preview.at(PAGE));
    await preview.restart();
    const undo = await reloading([page], () =>
      preview.edit(MINUTES, adding("بعد التشغيل من جديد.")),
    );
    undo();
  });

  it("keeps nothing for reading offline: that would be what it was", async () => {
    const page = await openTab();
    await page.goto(preview.at("ar/index.html"));
    const registered = await page.evaluate(() =>
      navigator.serviceWorker.register("../worker.js").then(() => true, () => false),
    );
    assert.equal(registered, false);
  });
});
