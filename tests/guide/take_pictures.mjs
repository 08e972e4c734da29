#!/usr/bin/env node
// Takes the pictures of the guides for media officers anew, as a phone shows what came of the guides'
// own steps: a meeting's table, a clarification, and what a preview says is wrong. Look at each of them.
//
//   npm ci --prefix tests/browser && apt-get install pngquant
//   DIWAN_GUIDES=/tmp/guides cargo test --test guide; tests/guide/take_pictures.mjs /tmp/guides

import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { launch } from "../browser/support/browser.mjs";

const PROGRAM = process.env.DIWAN ?? join(import.meta.dirname, "../../target/debug/diwan");
const PICTURES = join(import.meta.dirname, "pictures");

/** The day of the guides' steps. */
const DATE = "2026-03-01";

const MEETING = "tal-zaitoun/2026-02-05-regular";
const CLARIFICATION = "clarifications/water-price";
const UNFINISHED = "meetings-with-people";

/** How wide a telephone is, how much of a page is shown, and how fine. */
const VIEW = { viewport: { width: 360, height: 560 }, deviceScaleFactor: 2, colorScheme: "light" };

const [guides] = process.argv.slice(2);
mkdirSync(PICTURES, { recursive: true });
const browser = await launch();
for (const lang of ["ar", "ku"]) await takePictures(lang, join(guides, lang));
await browser.close();

async function takePictures(lang, root) {
  const preview = await serve(root, lang);
  const page = await (await browser.newContext(VIEW)).newPage();
  const open = (path) => page.goto(`${preview.url}${lang}/${path}.html`);
  const upTo = (what, above) =>
    page.locator(what).first().evaluate((one, above) => {
      scrollTo(0, one.getBoundingClientRect().top - above);
    }, above);
  const take = async (name) => {
    const path = join(PICTURES, `${lang}-${name}.png`);
    await page.screenshot({ path });
    execFileSync("pngquant", ["--force", "--ext", ".png", "32", path]);
  };

  await open(`councils/${MEETING}`);
  await upTo("table", 0);
  await take("meeting");

  await open(CLARIFICATION);
  await upTo("h1", 8);
  await take("clarification");

  // As in the guides: what was begun isn't finished.
  const begin = ["new", "clarification", "--resolution", `${MEETING}/3`, "--id", UNFINISHED];
  const given = ["--answer", "…", "--date", DATE, "--lang", lang];
  execFileSync(PROGRAM, [...begin, ...given], { cwd: root, stdio: "pipe" });
  await open(`councils/${MEETING}`);
  await page.locator("diwan-problems section").waitFor();
  await take("problems");
  rmSync(join(root, "content/clarifications", UNFINISHED), { recursive: true });

  const ended = new Promise((resolve) => preview.process.once("exit", resolve));
  preview.process.kill("SIGINT");
  await ended;
}

/** Starts the preview; returns it when it says where it is. */
async function serve(root, lang) {
  const options = ["serve", "--port", "0", "--lang", lang, "--date", DATE];
  const process = spawn(PROGRAM, options, { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  for await (const piece of process.stdout) {
    said += piece;
    const url = said.match(/http:\/\/[\d.]+:\d+\//)?.[0];
    if (url) return { process, url };
  }
  throw new Error(`the preview didn't start: ${said}`);
}
