// Runs in a page: what its markup doesn't tell those who can't see how it is laid out.

(() => {
  const all = (what, root = document) => [...root.querySelectorAll(what)];
  const start = (element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 160);
  const words = (element) => element.textContent.replace(/\s+/g, " ").trim();
  const nameOf = (element) => {
    const other = document.getElementById(element.getAttribute("aria-labelledby"));
    return element.getAttribute("aria-label") || (other ? words(other) : "");
  };
  const shown = (element) => element.offsetHeight > 0;

  /** What the checks find, by their names; a check that finds nothing is left out. */
  function faults() {
    const found = Object.entries(CHECKS).map(([name, check]) => [name, check()]);
    return Object.fromEntries(found.filter(([, faulty]) => faulty.length > 0));
  }

  const CHECKS = {
    "one heading is the page's": () => (all("h1").length === 1 ? [] : all("h1").map(start)),
    "no level of headings is skipped": skippedHeadings,
    "headings say something": () => all("h1, h2, h3, h4, h5, h6").filter((one) => !words(one)).map(start),
    "the page has its parts": () =>
      ["body > header", "body > main", "body > footer"].filter((part) => all(part).length !== 1),
    "nothing is outside of them but the way past the menu": () =>
      all("body > *").filter((one) => !one.matches("header, main, footer, script, a.skip:first-child")).map(start),
    "parts of a sort have different names": sameNames,
    "tables have a name": () =>
      all("table").filter((one) => !nameOf(one) && !(one.caption && words(one.caption))).map(start),
    "headers of tables say of what": () => all("th").filter((one) => !one.scope || !words(one)).map(start),
    "lists hold items only": () => [
      ...all("ul > *, ol > *").filter((one) => one.localName !== "li"),
      ...all("ul, ol").filter((one) => shown(one) && one.children.length === 0),
      ...all("dl > *").filter((one) => !one.querySelector("dt") || !one.querySelector("dd")),
    ].map(start),
    "pictures have a name or are ornament": () =>
      all("img:not([alt]), svg:not([aria-hidden=true]):not([aria-label])").map(start),
    "fields have a name": () => all("input, select, textarea").filter((one) => !one.labels.length).map(start),
    "words of a link tell where it leads": sameLinks,
    "a link isn't a bare number, but for a year": () =>
      all("a").filter((one) => !nameOf(one) && /^[\d\s.,]*$/.test(words(one)) && !/^20\d\d$/.test(words(one)))
        .map(start),
    "every id is there once": () => {
      const ids = all("[id]").map((one) => one.id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    },
    "words of another script are marked": unmarkedWords,
  };

  function skippedHeadings() {
    const levels = all("h1, h2, h3, h4, h5, h6").map((one) => [Number(one.localName[1]), one]);
    return levels.filter(([level], at) => level > (at ? levels[at - 1][0] : 0) + 1).map(([, one]) => start(one));
  }

  function sameNames() {
    return ["nav", "[role=search]"].flatMap((sort) => {
      const names = all(sort).map(nameOf);
      return names.length < 2 ? [] : names.filter((name, at) => !name || names.indexOf(name) !== at);
    });
  }

  /** Links that lead to different places read differently, if not by themselves, then in their row. */
  function sameLinks() {
    return all("header, main, footer, nav").flatMap((part) => {
      const own = all("a", part).filter((one) => one.closest("header, main, footer, nav") === part);
      const places = new Map();
      return own.filter((link) => {
        // An excerpt of a record's words may be another's too: what it is listed under counts.
        const isExcerpt = words(link).length > 60;
        const around = link.closest(isExcerpt ? ".entries > li, tr" : "li, tr, dd, p") || link;
        const text = `${nameOf(link) || words(link)} | ${around === link ? "" : words(around)}`;
        const first = places.get(text) || link;
        places.set(text, first);
        return first.href !== link.href;
      }).map((link) => `${words(link)} → ${link.getAttribute("href")}`);
    });
  }

  /**
   * Where the language isn't known: codes, and names that a text holds in other letters. A title can
   * only have one language; it begins with a mark of its direction.
   */
  const UNKNOWN = "script, style, code, bdi[dir], title";

  /** Words whose letters are another language's, in an element that doesn't say so. */
  function unmarkedWords() {
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (element.closest(UNKNOWN)) continue;
      const lang = element.closest("[lang]").lang;
      const arabic = (walker.currentNode.data.match(/\p{Script=Arabic}/gu) || []).length;
      const latin = (walker.currentNode.data.match(/\p{Script=Latin}/gu) || []).length;
      const isArabic = lang === "ar" || lang === "ckb";
      if (isArabic ? latin > arabic : arabic > latin) found.push(`${lang}: ${start(element)}`);
    }
    return found;
  }

  globalThis.structure = { faults };
})();
