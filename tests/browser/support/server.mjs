// A web server for a built site, on this machine only. It packs what it sends, as real ones do.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { after, before } from "node:test";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".txt": "text/plain",
};

/** Serves a folder; `send` answers with the bytes of a file. Returns the server and its address. */
export async function serve(folder, send = sendPacked) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    try {
      const body = await readFile(join(folder, path));
      response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
      await send(response, body, path);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, origin: `http://127.0.0.1:${server.address().port}/` };
}

/** Sends a file as servers do that were told to pack as well as they can. */
export async function sendPacked(response, body) {
  response.setHeader("Content-Encoding", "gzip");
  response.end(await promisify(gzip)(body, { level: 9 }));
}

/**
 * Serves a site to the tests of a suite; returns a function that gives a page's address. `change`
 * may alter the text of a page on its way.
 */
export function useServer(site, change = (text) => text) {
  return useSender(site, (response, body, path) =>
    sendPacked(response, path.endsWith(".html") ? change(body.toString()) : body),
  );
}

/** Serves a site to the tests of a suite as `send` does; returns a function that gives addresses. */
export function useSender(site, send) {
  let started;
  before(async () => {
    started = await serve(site.folder, send);
  });
  after(() => started?.server.close());
  return (path) => started.origin + path;
}
