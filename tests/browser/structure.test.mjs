// What a page is made of is told to those who can't see it: headings, parts, lists, tables, languages.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";

import { useTab } from "./support/browser.mjs";
import { LANGUAGES, address, heaviest, sites } from "./support/sites.mjs";

const STRUCTURE = readFileSync(new URL("support/in_page/structure.js", import.meta.url), "utf8");

describe("the markup tells what the eye sees", () => {
  const tab = useTab();
  for (const { site, path, title } of heaviest()) {
    it(title, async () => {
      await tab().goto(address(site, path));
      await tab().evaluate(STRUCTURE);
      assert.deepEqual(await tab().evaluate(() => structure.faults()), {});
    });
  }
});

/** Records of the generated content that were given one name. */
const NAMED_ALIKE = /commune-|councils\/[^/]+\/(?!index)/;

describe("no two pages of a language have one title", () => {
  for (const site of sites()) {
    for (const lang of LANGUAGES) {
      it(`${site.name} (${lang})`, () => {
        const seen = new Map();
        const own = site.pages.filter((page) => page.startsWith(`${lang}/`));
        const alike = site.name === "generated" ? NAMED_ALIKE : /^$/;
        for (const path of own.filter((page) => !alike.test(page))) {
          const [, title] = /<title>([^<]+)<\/title>/.exec(readFileSync(join(site.folder, path), "utf8"));
          assert.equal(seen.get(title), undefined, `${path}: ${title}`);
          seen.set(title, path);
        }
        assert.notEqual(seen.size, 0);
      });
    }
  }
});
