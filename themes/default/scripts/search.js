// Searches the records: it loads the parts of the index that a query needs, as scripts, which is all
// that a page opened from a folder may load, and shows what it finds. It stands inside the search
// page and takes its words from there. Browsers of 2018 read it. Comments that are lines of their
// own, and what lines are indented by, don't get into the page.
{
  const [tools, said, list, more] = document.querySelectorAll(".tools,.said,.found,.more");
  const fields = [...tools.querySelectorAll("[name]")];
  const texts = tools.dataset;
  const held = {};
  // Counts queries: what an older one still loads is not shown.
  let turn = 0;
  let marks;

  const make = (into, name) => into.appendChild(document.createElement(name));

  // A part of the index leaves its data in `diwan`, and right after that its script says it is loaded.
  const load = (path) => held[path] = held[path] || new Promise((done, fail) => {
    const script = make(document.head, "script");
    script.onload = () => done(diwan);
    script.onerror = () => fail(held[path] = 0);
    script.src = path + ".js";
  });

  // The words of a text, each as its forms: without an article or an ending, else as it is and, if it
  // has one, without its first letter that may be joined to it. `base/fold.rs` and `search/words.rs` do
  // the same.
  const words = (text) => text.normalize("NFKD")
    .replace(/[\xad\u0300-\u036f\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0730-\u074a\u200b-\u200f\ufe00-\ufe0f\ufeff]/g, "")
    .toLowerCase()
    .replace(/[ٱىیێکڪةەہھۆۇڕڵڤı٠-٩۰-۹]/g, (one) =>
      "ايييككههههوورلفi"["ٱىیێکڪةەہھۆۇڕڵڤı".indexOf(one)] || one.charCodeAt() & 15)
    .replace(/(\d)[,.٬](?=\d{3}(?!\d))/g, "$1")
    .split(/[\0-/:-`{-¿×÷،-؟٪-٭۔\u2000-\u303f\ud800-\uf8ff﴾-﴿]+/)
    .filter(String)
    .map((word) => {
      // One letter is no beginning: too much begins with it.
      word = word.slice(0, 40).replace(/^.$/, "$&_");
      const rest = word.replace(/^([وف]?([بكفو]?ال|لل)|[وبلف])(?=...)/, "")
        .replace(/(...)y?([ae]n?|ek[ae]?)$/, "$1");
      return word.startsWith(rest) || word[rest.length + 1] ? [rest] : [word, rest];
    });

  // Finds the records that hold a word with one of these beginnings: their places, each with how well
  // it holds it. `search/index.rs` says what is where.
  const find = async (forms) => {
    const hits = new Map();
    const starts = await load("../search/index");
    await Promise.all(forms.map(async (begin) => {
      if (starts.includes(`*${begin}*`)) begin = `*${begin}*`;
      const shards = await Promise.all(starts.map((start, at) =>
        start > begin + "\uffff" || starts[at + 1] <= begin ? "" : load("../search/" + at)));
      for (const shard of shards)
        for (const entry of shard.split(","))
          if (entry.startsWith(begin)) {
            const [own, list] = entry.split(" ");
            let at = 0, number = 0;
            for (const sign of list) {
              number = number * 26 + parseInt(sign, 36) - 10;
              if (sign < "a") {
                at += number >> 2;
                hits.set(at, hits.get(at) | number & 3 | own == begin);
                number = 0;
              }
            }
          }
    }));
    return hits;
  };

  // Adds a text with the attributes it has, the words that were looked for marked.
  const put = (into, name, [text, its]) => {
    const node = Object.assign(make(into, name), its);
    for (const piece of text.split(/([,.،:]*\s+)/))
      (marks.test("," + words(piece)) ? make(node, "mark") : node).append(piece);
    into.append(" ");
    return node;
  };

  const run = async () => {
    const own = ++turn;
    const typed = words(fields[0].value);
    // Six words hardly ever leave what more would not.
    const cut = typed.splice(6)[0] ? texts.cut : "";
    // Words only hold letters and digits. Set before anything loads: the newest query's marks count.
    marks = RegExp(["#", ...typed].join().replace(/,/g, "|,"));
    const asked = [...typed];
    fields.slice(1).forEach((one) => one.value && asked.push([`#${one.name}=${one.value}.`]));
    list.textContent = said.textContent = "";
    more.hidden = 1;
    if (asked[0]) try {
      const found = await Promise.all(asked.map(find));
      // A hit is how well its record is found, then its place: the best are first, of these the newest.
      // What isn't found by every word is no number.
      const hits = [...found[0].keys()]
        .map((at) => found.reduce((sum, hits) => sum + hits.get(at) * 1e8, at))
        .filter((hit) => hit > -1)
        .sort((one, other) => other - one);
      const show = async (from) => {
        const part = hits.slice(from, from + 10);
        const shards = await Promise.all(part.map((hit) => load("search/" + (hit % 1e8 >> 4))));
        if (own != turn) return;
        part.forEach((hit, index) => {
          const [path, title, ...rest] = shards[index][hit & 15];
          const item = make(list, "li");
          const link = put(item, "a", title);
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
        more.onclick = () => show(from);
      };
      await show(0);
    } catch (error) {
      if (own == turn) said.textContent = texts.failed;
    } else if (fields[0].value) said.textContent = texts.empty;
  };

  // A query stands in the address, so that it can be sent to others: behind `#`, which a page in a
  // folder may change too, and which no server gets to see.
  tools.onchange = () => {
    const query = new URLSearchParams();
    fields.forEach((one) => one.value && query.set(one.name, one.value));
    location.replace("#" + query);
    run();
  };
  const query = new URLSearchParams(location.hash.slice(1) || location.search);
  fields.forEach((one) => {
    const value = one.value = query.get(one.name) || "";
    // A council that isn't among the ones to choose from; the search field cuts line breaks.
    if (one.add && one.value != value) one.add(new Option(value, value, 0, 1));
  });
  tools.hidden = 0;
  run();
}
