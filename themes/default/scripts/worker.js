// Keeps what was read of this site, and gives it back when there is no connection. The build puts
// `site` in front: pages that say that a page isn't kept, one a language. The network is always
// asked first, however slow it is: a copy never takes the place of what is new, and one that is
// given says so. Browsers of 2018 read it.

const scope = registration.scope;

// Copies are in caches whose names begin so: in one of just this name what was read, in others what
// a reader has saved (`save.js`). A change of what is in them is a new number. The space at the end
// keeps a site apart from one in a folder of it.
const name = "diwan 1 " + scope + " ";

// Returns under which address something is kept, or nothing: only pages, stylesheets and the index
// of the search are. What is behind `?` and `#` a page of this site reads itself.
const keyOf = (address) => {
  const [url] = address.split(/[?#]/);
  return url.startsWith(scope)
    && /^(?!files\/)(.*(\/|\.html|\.css|\.js))?$/.test(url.slice(scope.length))
    && url.replace(/\/$/, "/index.html");
};

// The stylesheet stays, and of the rest so many as were read last. An answer from elsewhere, or one
// that leads elsewhere, has no status here.
const keep = async (key, response) => {
  if (key && response.status == 200) {
    const copy = response.clone();
    const cache = await caches.open(name);
    await cache.put(key, copy);
    const read = (await cache.keys()).filter((one) => !/css$/.test(one.url));
    for (const one of read.slice(0, -200)) await cache.delete(one);
  }
};

// Finds the newest copy: a page may have been read and be part of what was saved.
const find = async (key) => {
  let found;
  const age = (copy) => Date.parse(copy.headers.get("date"));
  for (const one of await caches.keys())
    if (one.startsWith(name)) {
      const copy = await caches.match(key, { cacheName: one });
      if (copy && !(found && age(found) > age(copy))) found = copy;
    }
  return found;
};

const unhide = (text) => text.replace('"kept" hidden', '"kept"');

const offline = async (url, key, isPage) => {
  const copy = await find(key);
  if (!isPage) return copy;
  const text = copy ? await copy.text() : "";
  const shown = unhide(text);
  // A page without the notice can't say that it is a copy: it isn't one of diwan's.
  if (shown != text) return new Response(shown, copy);
  const langs = Object.keys(site);
  const lang = langs.find((one) => url.startsWith(scope + one + "/")) || langs[0];
  const page = site[lang].replace(/"\.\//g, '"' + scope);
  return new Response(
    await find(scope + lang + "/index.html") ? unhide(page) : page,
    { headers: { "Content-Type": "text/html" } },
  );
};

addEventListener("fetch", (event) => {
  const { request } = event;
  const isPage = request.mode == "navigate";
  const key = keyOf(request.url);
  if (request.method == "GET" && (isPage || key && /^s/.test(request.destination)))
    event.respondWith((async () => {
      try {
        const response = await event.preloadResponse || await fetch(request);
        // A full storage is no reason not to read.
        event.waitUntil(keep(key, response).catch(() => 0));
        return response;
      } catch (error) {
        return offline(request.url, key, isPage);
      }
    })());
});

// What is open already was loaded before the worker was there; the browser still has it.
addEventListener("install", (event) => event.waitUntil((async () => {
  skipWaiting();
  const open = await clients.matchAll({ includeUncontrolled: true });
  for (const url of [scope + "assets/diwan.css", ...open.map((one) => one.url)].filter(keyOf))
    await keep(keyOf(url), await fetch(url, { cache: "force-cache" }));
})().catch(() => 0)));

addEventListener("activate", (event) => event.waitUntil((async () => {
  if (registration.navigationPreload) await registration.navigationPreload.enable();
  await clients.claim();
  for (const one of await caches.keys())
    if (/^diwan (?!1 )/.test(one) && one.split(" ")[2] == scope) await caches.delete(one);
})()));
