// A web server for a built site, on this machine only.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { after, before } from "node:test";

const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css" };

/**
 * Serves a site to the tests of a suite; returns a function that gives a page's address. `change`
 * may alter the text of a page on its way.
 */
export function useServer(site, change = (text) => text) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    try {
      const body = await readFile(join(site.folder, path));
      response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
      response.end(path.endsWith(".html") ? change(body.toString()) : body);
    } catch {
      response.writeHead(404).end();
    }
  });
  before(() => new Promise((resolve) => server.listen(0, "127.0.0.1", resolve)));
  after(() => server.close());
  return (path) => `http://127.0.0.1:${server.address().port}/${path}`;
}
