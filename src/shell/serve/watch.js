// The one listener of all open pages: browsers open few connections to a server, and each tab's own
// would soon be one too many. It asks for a page's tag only when something is new.
const pages = new Set();
let news;

const check = async (page) => {
  try {
    const head = await fetch(page.path, { method: "HEAD", cache: "no-store" });
    page.port.postMessage({ ...news, page: (head.headers.get("etag") || "").replaceAll('"', "") });
  } catch {
    // The preview has ended; it tells when it is there again.
  }
};

const hear = (text) => {
  if (news && news.text === text) return;
  news = { ...JSON.parse(text), text };
  pages.forEach(check);
};

const greet = (port) => {
  port.onmessage = ({ data }) => {
    pages.forEach((page) => page.port === port && pages.delete(page));
    if (!data.path) return;
    const page = { port, path: data.path };
    pages.add(page);
    if (news) check(page);
  };
};

if ("onconnect" in self) {
  self.onconnect = ({ ports }) => greet(ports[0]);
  new EventSource("/.diwan/news").onmessage = ({ data }) => hear(data);
} else {
  greet(self);
  const ask = () => fetch("/.diwan/news.json", { cache: "no-store" }).then((all) => all.text());
  const turn = () => ask().then(hear, () => {}).then(() => setTimeout(turn, 1000));
  turn();
}
