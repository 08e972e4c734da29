// Saves the pages of this council, named by a list beside it, for reading without a connection:
// into a cache of their own, among those that the worker (`worker.js`) finds. It stands inside the
// council's page and takes its words from there. What was saved before and hasn't changed since
// isn't sent again. Browsers of 2018 read it.
if (navigator.serviceWorker) navigator.serviceWorker.ready.then(async ({ scope }) => {
  const box = document.getElementById("save");
  const texts = box.dataset;
  const [go, remove] = box.querySelectorAll("button");
  const bar = box.querySelector("progress");
  const said = box.querySelector("[role]");
  const first = go.textContent;
  const list = "offline.txt";
  const name = "diwan 1 " + scope + " " + new URL(list, location);
  // What this page has saved, to go on after a stop.
  const done = new Set();
  let going;

  const say = (text, ...numbers) => said.textContent =
    text.replace(/#+/g, (one) => numbers[one.length - 1].toLocaleString(texts.digits));

  // In the place of the list lies when all of it was saved.
  const show = async () => {
    const whole = await caches.match(list, { cacheName: name });
    const some = await caches.has(name);
    remove.hidden = !some;
    go.textContent = whole ? texts.again : some ? texts.goOn : first;
    if (whole) say(texts.done, new Date(await whole.text()).toLocaleDateString(texts.digits));
  };

  const load = async (path, kept) => {
    const tag = kept && kept.headers.get("ETag");
    const response = await fetch(path, tag ? { headers: { "If-None-Match": tag } } : { cache: "no-cache" });
    if (!response.ok && response.status != 304) throw response;
    return response;
  };

  go.onclick = async () => {
    if (going) return going = 0;
    going = 1;
    go.textContent = texts.stop;
    remove.hidden = true;
    let failed = 0;
    try {
      const paths = (await (await load(list)).text()).trim().split("\n");
      const left = paths.filter((path) => !done.has(path));
      const cache = await caches.open(name);
      await cache.delete(list);
      const next = async () => {
        while (going && left[0]) {
          const path = left.shift();
          try {
            const response = await load(path, await cache.match(path));
            if (response.ok) await cache.put(path, response);
            done.add(path);
          } catch (error) {
            // One page may be missing; many are a lost connection or a full storage.
            if (++failed > 9) going = 0;
          }
          bar.hidden = false;
          bar.value = done.size / paths.length;
          // Read out, so not at every page.
          if (done.size % Math.ceil(paths.length / 9) == 1) say(texts.at, done.size, paths.length);
        }
      };
      await Promise.all([next(), next(), next(), next()]);
      say(texts.at, done.size, paths.length);
      if (done.size == paths.length) {
        await cache.put(list, new Response(new Date().toISOString()));
        done.clear();
      }
    } catch (error) {
      failed++;
    }
    going = 0;
    bar.hidden = true;
    await show();
    if (failed) say(texts.failed, failed);
  };

  remove.onclick = async () => {
    await caches.delete(name);
    done.clear();
    said.textContent = "";
    await show();
    go.focus();
  };
  await show();
  box.hidden = false;
}).catch(() => 0);
