// Sorts and filters the rows of resolutions that this page holds. It only adds: without it nothing
// is missing. It stands inside the page, so that it costs no request, and takes its words from
// there. Browsers of 2018 read it. Comments that are lines of their own, and what lines are
// indented by, don't get into the page; so no text may go over several lines here.
for (const table of document.querySelectorAll(".res")) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];
  const caption = table.caption.textContent;
  const order = new Intl.Collator(document.querySelector("[lang]").lang, { numeric: true });
  const turns = ["none", "ascending", "descending"];

  // Sorting: a press on a heading sorts up, the next down, the third as it was.
  heads.forEach((head, at) => {
    const button = document.createElement("button");
    button.append(...head.childNodes);
    head.append(button);
    head.setAttribute("aria-sort", "none");
    button.onclick = () => {
      const turn = (turns.indexOf(head.getAttribute("aria-sort")) + 1) % 3;
      heads.forEach((one) => one.setAttribute("aria-sort", turns[one == head ? turn : 0]));
      table.caption.textContent =
        turn ? head.parentNode.dataset.sort + ": " + head.textContent : caption;
      // In a column of dates they alone count; an incomplete one is over with its last day. What
      // isn't stated comes last both ways.
      const find = (row, what) => row.cells[at].querySelector(what);
      const dated = rows.some((row) => find(row, "time"));
      const key = (row) => {
        const time = find(row, "time");
        if (time) return time.dateTime + "z";
        if (dated || find(row, ".none")) return "";
        return row.cells[at].dataset.key || row.cells[at].textContent;
      };
      const compare = (one, other) => !one - !other || order.compare(one, other) * (3 - turn * 2);
      body.append(...[...rows].sort((one, other) => turn && compare(key(one), key(other))));
    };
  });

  // Filtering: a row has to hold every word, however it is spelled; `base/fold.rs` tells why.
  const tools = document.querySelector(".tools");
  if (tools) {
    // Each letter of the second string becomes the one at its place in the first.
    const fold = (text) => text.normalize("NFKD").toLowerCase()
      .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g, "")
      .replace(/[ٱىیةک٠-٩۰-۹]/g, (one) => "اييهك"["ٱىیةک".indexOf(one)] || one.charCodeAt() & 15);
    tools.hidden = false;
    // Also when the reader comes back and the browser has filled the fields again.
    tools.oninput = window.onpageshow = () => {
      // Not every row says "the": المياه finds مياه too.
      const words = fold(tools.querySelector("input").value).split(/\s+/)
        .map((word) => word.replace(/^[وف]?[بك]?(ال|لل)(?=...)/, ""));
      // The fields of the page give a selector: that of any row, or of one with the status.
      const status = tools.querySelector("select").value;
      const shown = rows.filter((row) => {
        const text = fold(row.textContent);
        row.hidden = !row.querySelector(status) || !words.every((word) => text.includes(word));
        return !row.hidden;
      });
      // The count is all that changes in the sentence, which is read out.
      tools.querySelector("b").textContent = shown.length.toLocaleString(tools.dataset.digits);
    };
  }
}
