// Searches the records: it loads the parts of the index that a query needs, as scripts, which is all
// that a page opened from a folder may load, and shows what it finds. It stands inside the search
// page and takes its words from there. Browsers of 2018 read it. Comments that are lines of their
// own, and what lines are indented by, don't get into the page.
{
  const one = (what) => document.querySelector(what);
  const tools = one(".tools");
  const said = one(".said");
  const list = one(".found");
  const more = one(".more");
  const fields = [...tools.querySelectorAll("[name]")];
  const texts = tools.dataset;
  const held = {};
  // Counts queries: what an older one still loads is not shown.
  let turn = 0;
  let cut;

  const make = (into, name) => into.appendChild(document.createElement(name));

  // A part of the index leaves its data in `diwan`, and right after that its script says it is loaded.
  const load = (path) => held[path] = held[path] || new Promise((done, fail) => {
    const script = make(document.head, "script");
    script.onload = () => done(diwan);
    script.onerror = () => fail(held[path] = 0);
    script.src = path + ".js";
  });

  // The words of a text, each as it is and stripped, as `base/fold.rs` and `search/words.rs` do it.
  const words = (text) => text.normalize("NFKD")
    .replace(/[\xad\u0300-\u036f\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0730-\u074a\u200b-\u200f\ufe00-\ufe0f\ufeff]/g, "")
    .toLowerCase()
    .replace(/[ٱىیێکڪةەہھۆۇڕڵڤı٠-٩۰-۹]/g, (one) =>
      "ايييككههههوورلفi"["ٱىیێکڪةەہھۆۇڕڵڤı".indexOf(one)] || one.charCodeAt() & 15)
    .replace(/(\d)[,.٬](?=\d{3}(?!\d))/g, "$1")
    .split(/[\0-/:-`{-¿×÷،؍؛-؟٪-٭۔\u2000-\u303f\ud800-\uf8ff﴾﴿]+/)
    .filter(String)
    .map((word) => [
      word = word.slice(0, 40),
      word.replace(/^([وف]?(ال|لل|بال|كال|فال|وال)|[وبلف])(?=...)/, ""),
    ]);

  // Finds the records that hold a word with one of these beginnings: their places, each with whether
  // it is their name that holds it. Where very many words begin so, only the first shards are read.
  const find = async (begins) => {
    const hits = new Map();
    const starts = await load("../search/index");
    for (const begin of new Set(begins)) {
      // The shard before the first that begins so may end so.
      let at = Math.max(starts.filter((start) => start < begin).length - 1, 0);
      const shards = [];
      for (; starts[at] <= begin + "\uffff"; at++)
        if (shards[5]) cut = texts.cut;
        else shards.push(load("../search/" + at));
      for (const shard of await Promise.all(shards))
        for (const entry of shard.split(","))
          if (entry.startsWith(begin)) {
            let at = 0, number = 0;
            for (const sign of entry.split(" ")[1]) {
              number = number * 26 + parseInt(sign, 36) - 10;
              if (sign < "a") {
                at += number >> 1;
                hits.set(at, hits.get(at) | number & 1);
                number = 0;
              }
            }
          }
    }
    return hits;
  };

  // Adds a text with the attributes it has, the words that were looked for marked.
  const put = (into, name, [text, its], marks) => {
    const node = Object.assign(make(into, name), its);
    for (const piece of text.split(/([,.،:]*\s+)/))
      (marks && marks.test(words(piece)) ? make(node, "mark") : node).append(piece);
    into.append(" ");
    return node;
  };

  const show = async (hits, from, marks, own) => {
    const part = hits.slice(from, from + 10);
    const shards = await Promise.all(part.map(([at]) => load("search/" + (at >> 5))));
    if (own != turn) return;
    part.forEach(([at], index) => {
      const [path, title, ...rest] = shards[index][at & 31];
      const item = make(list, "li");
      const link = put(item, "a", title, marks);
      link.href = path;
      const line = make(item, "small");
      rest.forEach((text) => put(line, "bdi", text));
      // Who has asked for more goes on reading there.
      from && !index && link.focus();
    });
    from += part.length;
    said.textContent = texts[from ? "shown" : "none"]
      .replace(/#+/g, (one) => (one[1] ? hits.length : from).toLocaleString(texts.digits)) + cut;
    more.hidden = !hits[from];
    more.onclick = () => show(hits, from, marks, own);
  };

  const run = async () => {
    const own = ++turn;
    const typed = words(fields[0].value.slice(0, 100));
    const asked = fields.slice(1).filter((one) => one.value)
      .map((one) => [`#${one.name}=${one.value}.`]).concat(typed);
    list.textContent = said.textContent = cut = "";
    more.hidden = true;
    if (asked[0]) try {
      const found = await Promise.all(asked.map(find));
      // What isn't found by every word is no number.
      const hits = [...found[0].keys()]
        .map((at) => [at, found.reduce((sum, hits) => sum + hits.get(at), 0)])
        .filter((hit) => hit[1] > -1)
        .sort((one, other) => other[1] - one[1] || other[0] - one[0]);
      // Words only hold letters and digits.
      await show(hits, 0, RegExp("(^|,)(" + typed.concat("#").join("|").replace(/,/g, "|") + ")"), own);
    } catch (error) {
      if (own == turn) said.textContent = texts.failed;
    } else if (fields[0].value) said.textContent = texts.empty;
  };

  // A query stands in the address, so that it can be sent to others; a page in a folder may only
  // change what is behind `#`.
  tools.onchange = () => {
    const query = new URLSearchParams();
    fields.forEach((one) => one.value && query.set(one.name, one.value));
    try {
      history.replaceState(0, "", "?" + query);
    } catch (error) {
      location.replace("#" + query);
    }
    run();
  };
  const query = new URLSearchParams(location.hash.slice(1) || location.search);
  fields.forEach((one) => {
    const value = one.value = query.get(one.name) || "";
    // A council that isn't among the ones to choose from; the search field cuts line breaks.
    if (one.add && one.value != value) one.add(new Option(value, value, 0, 1));
  });
  tools.hidden = false;
  run();
}
