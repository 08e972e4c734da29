// Share cards against Chromium: the same words, in the same font, in the same places, joined and
// ordered by the browser, whose directions come from markup. `DIWAN_CARDS` names the folder that
// `cargo run --example cards` wrote.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";

import { useBrowser } from "./support/browser.mjs";

const FOLDER = process.env.DIWAN_CARDS ?? "";
const FONT = new URL("../../src/cards/font/Vazirmatn-Bold.ttf", import.meta.url);
const WIDTH = 1200;
const HEIGHT = 630;

/** How much of a line's ink may lie elsewhere: edges are smoothed otherwise, a moved letter is more. */
const MOST = 0.1;

const COMPARE = readFileSync(new URL("support/in_page/ink.js", import.meta.url), "utf8");
const drawn = readdirSync(FOLDER).filter((name) => name.endsWith(".svg"));

describe("a card", () => {
  const openTab = useBrowser(["--font-render-hinting=none", "--disable-lcd-text"]);
  it("is there for each text", () => assert.ok(drawn.length > 10, FOLDER));
  for (const name of drawn) {
    it(`${name}: is joined and ordered as in Chromium`, async () => {
      const svg = readFileSync(path.join(FOLDER, name), "utf8");
      const png = readFileSync(path.join(FOLDER, name.replace(".svg", ".png")));
      const tab = await openTab({ viewport: { width: WIDTH, height: HEIGHT } });
      await tab.setContent(page(svg));
      await tab.evaluate(() => document.fonts.ready);
      assert.ok(await tab.evaluate(() => document.fonts.check("700 50px Card")));
      await tab.evaluate(settle);
      const shot = await tab.screenshot();
      const lines = texts(svg);
      const sources = [png, shot].map((bytes) => `data:image/png;base64,${bytes.toString("base64")}`);
      await tab.addScriptTag({ content: COMPARE });
      const bands = lines.map(({ y, size }) => [Number(y) - Number(size), Number(y) + Number(size) * 0.4]);
      const apart = await tab.evaluate(([sources, bands]) => window.apart(sources, bands), [sources, bands]);
      lines.forEach((line, at) => {
        const { moved, ink } = apart[at];
        assert.ok(ink > 20, `${line.words}: nothing is drawn`);
        assert.ok(moved <= MOST, `${line.words}: ${(moved * 100).toFixed(1)} % of the ink is elsewhere`);
      });
      await tab.context().close();
    });
  }
});

/** The lines of a drawing: where each stands, and its words with their isolates. */
function texts(svg) {
  const marks = /<text x="(\d+)" y="(\d+)" text-anchor="(\w+)" font-size="(\d+)" fill="(#\w+)">(.*?)<\/text>/g;
  return [...svg.matchAll(marks)].map(([, x, y, anchor, size, ink, words]) => ({ x, y, anchor, size, ink, words }));
}

/** The drawing without its words, and these as HTML over it. */
function page(svg) {
  const ground = encodeURIComponent(svg.replace(/<text.*?<\/text>/g, ""));
  const font = readFileSync(fileURLToPath(FONT)).toString("base64");
  return `<!DOCTYPE html><style>
    @font-face{font-family:Card;font-weight:700;src:url(data:font/ttf;base64,${font})}
    *{margin:0}
    body{width:${WIDTH}px;height:${HEIGHT}px;overflow:hidden;background:url("data:image/svg+xml,${ground}")}
    p{position:absolute;top:0;white-space:pre;font-family:Card;font-weight:700;text-rendering:geometricPrecision}
    i{display:inline-block}
  </style>${texts(svg).map(line).join("")}`;
}

/** Moves each line down or up to its baseline, on which something without a size stands. */
function settle() {
  for (const line of document.querySelectorAll("p")) {
    const off = Number(line.dataset.y) - line.querySelector("i").getBoundingClientRect().bottom;
    line.style.top = `${off}px`;
  }
}

/** A line as HTML. */
function line({ x, y, anchor, size, ink, words }) {
  const [side, at] = anchor === "start" ? ["left", x] : ["right", WIDTH - x];
  const direction = words.startsWith("\u2067") ? "rtl" : "ltr";
  const inner = words.slice(1, -1).replaceAll("\u2066", "<bdi dir=ltr>").replaceAll("\u2067", "<bdi dir=rtl>").replaceAll("\u2069", "</bdi>");
  const style = `direction:${direction};${side}:${at}px;color:${ink};font-size:${size}px`;
  return `<p data-y="${y}" style="${style}">${inner}<i></i></p>`;
}
