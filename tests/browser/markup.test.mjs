// Two validators find no error: html-validate on every page kind, the Nu checker on every page.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, it } from "node:test";
import { HtmlValidate } from "html-validate";
import vnuJar from "vnu-jar";

import { samples, sites } from "./support/sites.mjs";

describe("html-validate finds no error", () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ["html-validate:recommended"],
    // What tells a page from its neighbours stands first and may be long.
    rules: { "long-title": ["error", { maxlength: 120 }] },
  });
  for (const { site, path, title } of samples()) {
    it(title, async () => {
      const report = await validator.validateFile(join(site.folder, path));
      const messages = report.results.flatMap((result) => result.messages);
      const lines = messages.map((one) => `${one.line}:${one.column} ${one.ruleId}: ${one.message}`);
      assert.deepEqual(lines, []);
    });
  }
});

describe("the Nu checker finds no error on any page", () => {
  for (const site of sites()) {
    it(`${site.name}: ${site.pages.length} pages`, async () => {
      assert.equal(await nuErrors(site.folder), "");
    });
  }
});

/** Returns what the checker says of every page below a folder; nothing if all is well. */
function nuErrors(folder) {
  const options = ["-jar", String(vnuJar), "--errors-only", "--skip-non-html", folder];
  return new Promise((resolve, reject) => {
    execFile("java", options, { maxBuffer: 1 << 26 }, (error, _, said) => {
      if (error && said === "") reject(error);
      else resolve(said);
    });
  });
}
