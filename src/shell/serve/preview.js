// Reloads a page when it has changed, keeps its place, shows what is new in it, and shows above it
// what is wrong with the content.
(() => {
  const own = document.currentScript.dataset;
  const kept = `diwan ${location.pathname}`;
  const blocks = "h1,h2,h3,h4,h5,h6,p,li,dt,dd,td,th,caption,summary,figcaption,pre";

  // The words of each block that holds no other block, in order.
  const leaves = () =>
    [...document.querySelectorAll(blocks)].filter((one) => !one.querySelector(blocks));
  const words = (one) => `${one.tagName} ${one.textContent.replace(/\s+/g, " ").trim()}`;

  const look = new CSSStyleSheet();
  look.replaceSync(`
    [data-diwan-changed] { outline: 3px solid #c77700; outline-offset: 2px; background: #ffd54f55; }
    @media (prefers-reduced-motion: no-preference) {
      [data-diwan-changed] { animation: diwan-changed 4s ease-out forwards; }
      @keyframes diwan-changed { to { outline-color: transparent; background: transparent; } }
    }`);
  const panel = new CSSStyleSheet();
  panel.replaceSync(`
    :host { position: fixed; inset: 0 0 auto; z-index: 2147483647; }
    section { max-height: 70vh; overflow: auto; padding: .5rem 1rem; font: 1rem/1.5 sans-serif;
      color: #1d0b0b; background: #fdecea; border-block-end: 4px solid #b3261e; }
    summary { font-weight: bold; cursor: pointer; }
    li { margin-block: .75rem; } p { margin: 0; }
    pre { margin: .25rem 0; padding: .25rem .5rem; background: #fff; overflow-x: auto;
      white-space: pre-wrap; unicode-bidi: isolate; }
    mark { background: #ffcdd2; color: inherit; text-decoration: underline wavy #b3261e; }
    a { color: #7a1b14; } .help { color: #4a2b2b; }`);

  const show = (html) => {
    let host = document.querySelector("diwan-problems");
    if (!html) return host && host.remove();
    if (!host) {
      host = document.createElement("diwan-problems");
      host.attachShadow({ mode: "open" }).adoptedStyleSheets = [panel];
      document.body.prepend(host);
    }
    if (host.shown !== html) host.shadowRoot.innerHTML = html;
    host.shown = html;
  };

  // Remembers what the page says, and which block stands where in the window.
  const leave = () => {
    const all = leaves();
    const top = all.findIndex((one) => one.getBoundingClientRect().bottom > 0);
    const open = [...document.querySelectorAll("details")].map((one) => one.open);
    const texts = all.map(words);
    const at = top < 0 ? 0 : all[top].getBoundingClientRect().top;
    sessionStorage.setItem(kept, JSON.stringify({ texts, top, at, open, y: scrollY }));
    location.reload();
  };

  // Marks the blocks that weren't there before, and puts the window back to its place.
  const arrive = () => {
    const before = JSON.parse(sessionStorage.getItem(kept) || "null");
    sessionStorage.removeItem(kept);
    if (!before) return;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, look];
    const details = [...document.querySelectorAll("details")];
    if (details.length === before.open.length) {
      details.forEach((one, index) => (one.open = before.open[index]));
    }
    const rest = new Map();
    before.texts.forEach((text) => rest.set(text, (rest.get(text) || 0) + 1));
    const all = leaves();
    const texts = all.map(words);
    texts.forEach((text, index) => {
      const count = rest.get(text) || 0;
      if (count) rest.set(text, count - 1);
      else all[index].toggleAttribute("data-diwan-changed", true);
    });
    if (!before.y || before.top < 0) return;
    // The same block, or the one that is now where it was.
    const same = texts.indexOf(before.texts[before.top]);
    const block = all[same < 0 ? Math.min(before.top, all.length - 1) : same];
    history.scrollRestoration = "manual";
    if (block) scrollTo(0, scrollY + block.getBoundingClientRect().top - before.at);
    history.scrollRestoration = "auto";
  };

  let port;
  try {
    port = new SharedWorker("/.diwan/watch.js").port;
  } catch {
    port = new Worker("/.diwan/watch.js");
  }
  let last;
  const hear = ({ data }) => {
    last = data;
    if (document.readyState === "loading") return;
    if ((data.page && data.page !== own.page) || data.looks !== own.looks) leave();
    else show(data.problems);
  };
  port.onmessage = hear;
  const greet = () => port.postMessage({ path: location.pathname });
  greet();
  addEventListener("pagehide", () => port.postMessage({}));
  addEventListener("pageshow", (event) => event.persisted && greet());
  addEventListener("DOMContentLoaded", () => {
    arrive();
    if (last) hear({ data: last });
  });
})();
