// WebKit, the engine of every iPhone, as Debian has it: MiniBrowser, driven over HTTP as the standard
// for WebDriver says, on a screen that nobody sees.

import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before } from "node:test";

import { PHONE } from "./browser.mjs";

const LIBRARIES = "/usr/lib";

/** Gives the tests of a suite one tab of WebKit; returns a function that gives it. */
export function useWebKit() {
  let driver;
  let tab;
  before(async () => {
    const port = await freePort();
    driver = spawn("xvfb-run", ["-a", "WebKitWebDriver", `--port=${port}`], { detached: true, stdio: "ignore" });
    const call = caller(`http://127.0.0.1:${port}`);
    let ended;
    driver.once("error", (error) => (ended = error));
    driver.once("exit", (code) => (ended = new Error(`WebKitWebDriver ended with ${code}`)));
    await until(() => call("GET", "/status"), () => ended);
    const options = { binary: miniBrowser(), args: ["--automation"] };
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
    const { sessionId } = await call("POST", "/session", { capabilities });
    const within = (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
    await within("POST", "/window/rect", { ...PHONE });
    tab = {
      goto: (url) => within("POST", "/url", { url }),
      evaluate: (expression, before = "") =>
        within("POST", "/execute/async", { script: script(expression, before), args: [] }),
      close: () => within("DELETE", ""),
    };
  });
  after(async () => {
    await tab?.close();
    if (driver) process.kill(-driver.pid);
  });
  return () => tab;
}

const script = (expression, before) => `const done = arguments[arguments.length - 1];
  ${before};
  Promise.resolve(${expression}).then(done, (error) => done(String(error)));`;

function caller(server) {
  return async (method, path, body) => {
    const response = await fetch(server + path, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
}

/** Asks again until it works, or until what is asked has ended. */
async function until(works, ended) {
  for (;;) {
    try {
      return await works();
    } catch (error) {
      if (ended() || error.cause?.code !== "ECONNREFUSED") throw ended() ?? error;
    }
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** It stands in a folder that names the machine and the version. */
function miniBrowser() {
  const folders = readdirSync(LIBRARIES).filter((name) => name.includes("-linux-"));
  const found = folders.flatMap((folder) =>
    readdirSync(join(LIBRARIES, folder)).filter((name) => name.startsWith("webkit2gtk-"))
      .map((name) => join(LIBRARIES, folder, name, "MiniBrowser")));
  return found.at(-1);
}
