// The built sites under test, and which of their pages stand for all the others.
//
// DIWAN_SITES names the built folders, separated as in PATH. DIWAN_LONG_SITE names the one of a
// council with a long history: it costs time and shows no other kinds of pages, so that only the
// suites that ask for it see it.

import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The languages that every page exists in. */
export const LANGUAGES = ["ar", "ku"];

/** Returns the sites, each with its name, its folder and the paths of all its pages. */
export function sites() {
  const folders = (process.env.DIWAN_SITES ?? "").split(delimiter).filter(Boolean);
  if (folders.length === 0) throw new Error("DIWAN_SITES names no built site");
  return folders.map(siteIn);
}

/** Returns the site of the council with a long history. */
export function longSite() {
  return siteIn(process.env.DIWAN_LONG_SITE ?? "");
}

/** Returns the sites for a tool that is started by hand: those that `tests/run build_sites` makes. */
export function builtSites() {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const made = join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "browser");
  process.env.DIWAN_SITES ??= [join(made, "repository"), join(made, "generated")].join(delimiter);
  process.env.DIWAN_LONG_SITE ??= join(made, "history");
  return sites();
}

function siteIn(folder) {
  if (!existsSync(join(folder, "index.html"))) throw new Error(`${folder} is no built site`);
  return { name: basename(folder), folder, pages: pagesBelow(folder) };
}

/** Returns the pages that stand for all: of every kind the lightest and the heaviest, in every language. */
export function samples(of = sites()) {
  return of.flatMap((site) => kinds(site).flatMap((kind) => inEveryLanguage(site, kind)));
}

/** Returns the heaviest page of every kind, in every language. */
export function heaviest(of = sites()) {
  const last = samples(of).map((sample) => [`${sample.site.name} ${languageOf(sample)} ${sample.kind}`, sample]);
  return [...new Map(last).values()];
}

/** Returns the language of a sample; nothing if it is in all of them. */
export function languageOf({ path }) {
  const [first] = path.split("/");
  return LANGUAGES.includes(first) ? first : "";
}

/** Returns fewer, for what takes long: one page a kind, the last site's heaviest, in every language. */
export function onceEveryKind() {
  const place = ({ kind, path }) => `${path.split("/")[0]} ${kind}`;
  return [...new Map(samples().map((sample) => [place(sample), sample])).values()];
}

/** Returns fewer still, for what no language changes: those pages in one language. */
export function onceInOneLanguage() {
  return onceEveryKind().filter((sample) => [LANGUAGES[0], ""].includes(languageOf(sample)));
}

/** Returns the address of a page. */
export function address(site, path) {
  return pathToFileURL(join(site.folder, path)).href;
}

/** Returns what a page is, whatever record it shows: its path without ids and page numbers. */
export function kindOf(path, pages) {
  const first = path.replace(/-\d+\.html$/, ".html");
  const continued = first !== path && pages.has(first);
  const kind = (continued ? first : path)
    .replace(/^councils\/(?!index\.html)[^/]+/, "councils/*")
    .replace(/^councils\/\*\/(?!index\.html)[^/]+\.html$/, "councils/*/*.html")
    .replace(/^councils\/\*\/[^/]+\/[^/]+\.html$/, "councils/*/*/*.html")
    .replace(/^resolutions\/council\/[^/]+\/\d+\.html$/, "resolutions/council/*/year.html")
    .replace(/^resolutions\/council\/[^/]+\/(?!year)[^/]+$/, "resolutions/council/*/sector.html")
    .replace(/^resolutions\/(?!council\/)([^/]+)\/[^/]+$/, "resolutions/$1/*.html")
    .replace(/^clarifications\/(?!index\.html)[^/]+$/, "clarifications/*.html")
    .replace(/^clarifications\/(council|verdict)\/[^/]+$/, "clarifications/$1/*.html");
  return continued ? `${kind}, continued` : kind;
}

function pagesBelow(folder, below = "") {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith("."))
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return path === "files" ? [] : pagesBelow(folder, path);
      return path.endsWith(".html") ? [path] : [];
    })
    .sort();
}

function kinds(site) {
  const [first] = LANGUAGES;
  const own = site.pages.filter((page) => page.startsWith(`${first}/`));
  const pages = new Set(own.map((page) => page.slice(first.length + 1)));
  const byKind = new Map();
  for (const page of pages) {
    const kind = kindOf(page, pages);
    byKind.set(kind, [...(byKind.get(kind) ?? []), page]);
  }
  const posters = site.pages.filter((page) => page.startsWith("r/"));
  // Of a site with an address the page for wrong ones leads there, from whatever depth it is shown at.
  const isHere = (page) => page !== "404.html" || posters.length === 0;
  const shared = site.pages.filter((page) => !page.includes("/") && isHere(page));
  return [
    ...shared.map((page) => ({ kind: page, page, shared: true })),
    ...extremes(site, posters, "").map((page) => ({ kind: "r/*.html", page, shared: true })),
    ...[...byKind].flatMap(([kind, all]) => extremes(site, all).map((page) => ({ kind, page }))),
  ];
}

function extremes(site, pages, below = LANGUAGES[0]) {
  const size = (page) => statSync(join(site.folder, below, page)).size;
  const sorted = [...pages].sort((one, other) => size(one) - size(other));
  return [...new Set([sorted[0], sorted.at(-1)])].filter(Boolean);
}

function inEveryLanguage(site, { kind, page, shared }) {
  const paths = shared ? [page] : LANGUAGES.map((lang) => `${lang}/${page}`);
  return paths.map((path) => ({ site, kind, path, title: `${site.name}: ${path} (${kind})` }));
}
