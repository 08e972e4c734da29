// A printed page holds its heading, every row and its date, and nothing that only a screen can use.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";

import { useTab } from "./support/browser.mjs";
import { address, sites } from "./support/sites.mjs";

const [OWN] = sites();
/** The site with an address, and so with posters. */
const ADDRESSED = sites().find((site) => site.pages.some((page) => page.startsWith("r/")));

const PAGES = [
  "index.html",
  "councils/north-east-syria/index.html",
  "councils/deir-ez-zor/2025-12-27-annual.html",
  "councils/deir-ez-zor/2025-12-27-annual/4.html",
  "resolutions/index.html",
];

describe("on paper", () => {
  const tab = useTab();
  const folder = mkdtempSync(join(tmpdir(), "diwan-print-"));
  after(() => rmSync(folder, { recursive: true }));
  // Arabic words come out of such a file by their shapes; Kurmanji stands for both.
  for (const path of PAGES) {
    it(`${path} is whole, without menu and tools`, async () => {
      await tab().goto(address(OWN, `ku/${path}`));
      const { wanted, unwanted } = await tab().evaluate(wordsOfPage);
      const file = join(folder, "page.pdf");
      await tab().pdf({ path: file, format: "A4", preferCSSPageSize: true });
      const printed = lettersOf(execFileSync("pdftotext", ["-raw", file, "-"]).toString());
      const lacks = wanted.filter((text) => !holds(printed, text));
      assert.deepEqual(lacks, []);
      assert.deepEqual(unwanted.filter((text) => holds(printed, text)), []);
    });
  }
});

describe("a poster", () => {
  const tab = useTab();
  const folder = mkdtempSync(join(tmpdir(), "diwan-poster-"));
  after(() => rmSync(folder, { recursive: true }));
  // Codes are as good as random: every tenth is of any sort of record.
  const posters = ADDRESSED.pages.filter((page) => page.startsWith("r/")).filter((_, at) => at % 10 === 0);
  it("is one page of paper, with its code on it", async () => {
    assert.ok(posters.length > 20);
    for (const path of posters) {
      await tab().goto(address(ADDRESSED, path));
      const file = join(folder, "poster.pdf");
      await tab().pdf({ path: file, preferCSSPageSize: true });
      const told = execFileSync("pdfinfo", [file]).toString();
      assert.match(told, /^Pages:\s+1$/m, path);
      assert.match(told, /^Page size:.*A4/m, path);
      const written = execFileSync("pdftotext", ["-raw", file, "-"]).toString();
      assert.ok(written.replace(/\s/g, "").includes(path), `${path} isn't on it`);
    }
  });
});

/** Runs in the page: returns what paper has to hold, and what it mustn't. */
function wordsOfPage() {
  const texts = (what) => [...document.querySelectorAll(what)].map((one) => one.textContent.trim());
  return {
    wanted: texts("h1, .rows:not(details *) tbody th, .rows:not(details *) caption, footer time, footer bdi"),
    unwanted: texts(".menu, a.skip, .tools"),
  };
}

function lettersOf(text) {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
}

function holds(printed, text) {
  return lettersOf(text) !== "" && printed.includes(lettersOf(text));
}
