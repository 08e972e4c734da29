// A web server over https, as sites are published: with ETags, and a connection that can be lost.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before } from "node:test";

/** The browser takes a certificate that nobody vouches for. */
export const TRUSTING = ["--ignore-certificate-errors"];

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".txt": "text/plain",
  ".webmanifest": "application/manifest+json",
};

/**
 * Serves sites to the tests of a suite, by the folders that they lie in (`""` is the root). Returns
 * what the tests do with it: `at` gives an address; `log` has every answer as `status path`;
 * `changed` maps paths to functions that alter a file on its way (or answer `null` for a missing
 * one); `lose` and `restore` the connection.
 */
export function useSecureServer(sites) {
  const served = { log: [], changed: new Map() };
  let lost = false;
  let server;
  before(() => new Promise((resolve) => {
    server = createServer(certificate(), (request, response) => answer(request, response));
    server.on("connection", (socket) => lost && socket.destroy());
    server.listen(0, "127.0.0.1", resolve);
  }));
  after(() => {
    server.close();
    server.closeAllConnections();
  });

  async function answer(request, response) {
    const path = decodeURIComponent(new URL(request.url, "https://localhost").pathname).slice(1);
    const file = path.replace(/(^|\/)$/, "$1index.html");
    const body = await content(file).catch(() => null);
    const tag = body && `"${createHash("sha256").update(body).digest("hex")}"`;
    const status = !body ? 404 : request.headers["if-none-match"] === tag ? 304 : 200;
    served.log.push(`${status} ${path}`);
    const headers = body ? { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream", ETag: tag } : {};
    response.writeHead(status, { "Cache-Control": "no-cache", ...headers });
    response.end(status === 200 ? body : undefined);
  }

  async function content(path) {
    const [folder, site] = Object.entries(sites).find(([name]) => path.startsWith(name));
    const file = join(site.folder, path.slice(folder.length));
    const change = served.changed.get(path);
    return change ? change(await readFile(file, "utf8")) : readFile(file);
  }

  return Object.assign(served, {
    at: (path) => `https://127.0.0.1:${server.address().port}/${path}`,
    lose() {
      lost = true;
      server.closeAllConnections();
    },
    restore() {
      lost = false;
    },
  });
}

/** Makes a certificate for this machine. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), "diwan-certificate-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  execFileSync("openssl", [
    "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
    "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", cert,
  ], { stdio: "ignore" });
  const made = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return made;
}
