// The preview of a copy of the demonstration: `diwan serve`, started for a suite and stopped with it.

import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";

const ROOT = join(import.meta.dirname, "../../..");
const PROGRAM = process.env.DIWAN ?? join(ROOT, "target/debug/diwan");

/** Gives a suite a preview with the officer's language; returns what it takes to work with it. */
export function usePreview(lang) {
  const own = { root: "", url: "", process: undefined };
  before(async () => {
    own.root = mkdtempSync(join(tmpdir(), "diwan-preview-"));
    cpSync(join(ROOT, "content"), join(own.root, "content"), { recursive: true });
    await start(own, lang);
  });
  after(async () => {
    await stop(own);
    rmSync(own.root, { recursive: true });
  });
  return {
    /** Returns the address of a page. */
    at: (path) => own.url + path,
    /** Returns where a file of the content lies. */
    file: (path) => join(own.root, "content", path),
    /** Changes a file of the content, and returns what undoes that. */
    edit(path, change) {
      const file = join(own.root, "content", path);
      const before = readFileSync(file, "utf8");
      const after = change(before);
      if (after === before) throw new Error(`nothing to change in ${path}`);
      writeFileSync(file, after);
      return () => writeFileSync(file, before);
    },
    restart: () => stop(own).then(() => start(own, lang)),
  };
}

async function start(own, lang) {
  const port = own.url ? new URL(own.url).port : "0";
  const options = ["serve", "--port", port, "--lang", lang, "--date", "2026-11-22"];
  own.process = spawn(PROGRAM, options, { cwd: own.root, stdio: ["ignore", "pipe", "pipe"] });
  own.process.stderr.resume();
  let said = "";
  for await (const piece of own.process.stdout) {
    said += piece;
    const url = said.match(/http:\/\/[\d.]+:\d+\//);
    if (url) {
      own.url = url[0];
      return;
    }
  }
  throw new Error(`the preview didn't start: ${said}`);
}

function stop(own) {
  const ended = new Promise((resolve) => own.process.once("exit", (code) => resolve(code)));
  own.process.kill("SIGINT");
  return ended.then((code) => {
    if (code !== 0) throw new Error(`the preview ended with ${code}`);
  });
}
