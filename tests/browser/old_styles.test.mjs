// The stylesheet uses nothing that Chrome 87, of 2020, doesn't know, but for what it can do without.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { it } from "node:test";
import * as csstree from "css-tree";

import { sites } from "./support/sites.mjs";

const { css } = createRequire(import.meta.url)("@mdn/browser-compat-data");

const OLDEST = 87;

/** What is newer, and what an old browser does instead. */
const DISPENSABLE = {
  "property text-decoration-thickness": "lines under links are as thick as the font says",
  "property print-color-adjust": "`-webkit-print-color-adjust` stands before it",
  "print-color-adjust: exact": "likewise",
  "@media scripting": "what stands below a table's tools moves once, when they show",
  "@media forced-colors": "there are no forced colours",
};

it(`what is newer than Chrome ${OLDEST} is known, and dispensable`, () => {
  const [site] = sites();
  const names = new Map();
  csstree.walk(csstree.parse(readFileSync(join(site.folder, "assets/diwan.css"), "utf8")), (node) => {
    for (const [name, entry] of entriesOf(node)) names.set(name, entry);
  });
  assert.ok(names.size > 50);
  const newer = [...names].filter(([, entry]) => !isOld(entry)).map(([name]) => name);
  assert.deepEqual(newer.filter((name) => !DISPENSABLE[name]), []);
});

/** The names that a part of the stylesheet uses, each with what is known of it. */
function entriesOf(node) {
  if (node.type === "Declaration") return ofDeclaration(node);
  if (node.type === "PseudoClassSelector" || node.type === "PseudoElementSelector") {
    return [[`:${node.name}`, css.selectors[node.name]]];
  }
  if (node.type === "Atrule") return [[`@${node.name}`, css["at-rules"][node.name]]];
  if (node.type === "Feature") return [[`@media ${node.name}`, css["at-rules"].media[node.name.replace(/^(min|max)-/, "")]]];
  if (node.type === "Function") return [[`${node.name}()`, css.types[node.name]]].filter(([, entry]) => entry);
  return [];
}

function ofDeclaration({ property, value }) {
  if (property.startsWith("--") || property.startsWith("-webkit-")) return [];
  const entry = css.properties[property];
  const words = value.type === "Value" ? value.children.toArray().filter(({ type }) => type === "Identifier") : [];
  const values = words.map(({ name }) => [`${property}: ${name}`, entry?.[name]]).filter(([, known]) => known?.__compat);
  return [[`property ${property}`, entry], ...values];
}

/** What has no entry is not known to be old. */
function isOld(entry) {
  const support = [entry?.__compat?.support.chrome ?? []].flat();
  return support.some(({ version_added, prefix, flags }) => !prefix && !flags && parseFloat(version_added) <= OLDEST);
}
