// What a page paints, from left to right, measured character by character. The functions run in the
// page, so each holds everything it needs.

/** Returns the numbers, and the elements with a direction, whose digits aren't painted in order. */
export function paintedBackwards() {
  const rectangle = (node, at) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getClientRects()[0];
  };
  const texts = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  };
  const block = (node) => {
    let element = node.parentElement;
    while (getComputedStyle(element).display === "inline") element = element.parentElement;
    return element;
  };
  const characters = (nodes) =>
    nodes.flatMap((node) =>
      [...node.data].length === node.data.length
        ? [...node.data].map((sign, at) => ({ sign, rect: rectangle(node, at) }))
        : [],
    );
  const runsTo = (direction, one, next) =>
    Math.abs(one.rect.top - next.rect.top) > one.rect.height / 2 ||
    (direction === "ltr" ? next.rect.left >= one.rect.right - 1 : next.rect.right <= one.rect.left + 1);
  const written = (signs) => signs.map(({ sign }) => sign).join("");

  /** The numbers of an isolate follow its direction; the digits of each always run to the right. */
  const isolates = [...document.querySelectorAll("time[dir], bdi[dir=ltr]")].filter((element) => {
    const numbers = [];
    let before = "";
    for (const one of characters(texts(element))) {
      if (/\p{Nd}/u.test(one.sign) && one.rect) {
        if (/\p{Nd}/u.test(before)) numbers.at(-1).push(one);
        else numbers.push([one]);
      }
      before = one.sign;
    }
    const inside = numbers.every((digits) =>
      digits.every((one, at) => at === 0 || runsTo("ltr", digits[at - 1], one)),
    );
    const between = numbers.every((digits, at) => at === 0 || runsTo(element.dir, numbers[at - 1][0], digits[0]));
    return !inside || !between;
  });

  /** A number with signs in it, isolated or not, runs to the right. */
  const blocks = new Map();
  for (const node of texts(document.body)) {
    const own = block(node);
    blocks.set(own, [...(blocks.get(own) ?? []), node]);
  }
  const numbers = [...blocks.values()].flatMap((nodes) => {
    const all = characters(nodes).filter(({ rect }) => rect);
    const text = written(all);
    const signed = /(?<![\p{L}\p{Nd}])[+$€-]?\p{Nd}+(?:[-–/.,:]\p{Nd}+)*[%$€]?(?!\p{L})/gu;
    return [...text.matchAll(signed)]
      .map(({ index, 0: number }) => all.slice(index, index + number.length))
      .filter((signs) => signs.some((one, at) => at > 0 && !runsTo("ltr", signs[at - 1], one)));
  });
  return [...isolates.map((element) => element.outerHTML), ...numbers.map(written)];
}

/** Returns, for each place where an element writes a code, what is painted there from left to right. */
export function paintedOf({ selector, code }) {
  const element = document.querySelector(selector);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const signs = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (let at = 0; at < node.data.length; at += 1) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      signs.push({ sign: node.data[at], rect: range.getClientRects()[0] });
    }
  }
  const text = signs.map(({ sign }) => sign).join("");
  const at = text.indexOf(code);
  if (at < 0) return [];
  const found = signs.slice(at, at + code.length).filter(({ rect }) => rect);
  const byLine = (one, other) =>
    Math.abs(one.rect.top - other.rect.top) > one.rect.height / 2
      ? one.rect.top - other.rect.top
      : one.rect.left - other.rect.left;
  return [found.sort(byLine).map(({ sign }) => sign).join("")];
}
