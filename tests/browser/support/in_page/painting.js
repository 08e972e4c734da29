// Runs in a page: what is painted there, from left to right, measured character by character.

(() => {
  const DIGIT = /\p{Nd}/u;

  /** A number with signs in it: a date, a range, a share, a time, an amount. */
  const NUMBER = /(?<![\p{L}\p{Nd}])[+$€-]?\p{Nd}+(?:[-–/.,:]\p{Nd}+)*[%$€]?(?!\p{L})/gu;

  /** Returns the numbers, and the elements with a direction, that aren't painted in order. */
  function backwards() {
    const isolates = [...document.querySelectorAll("time[dir], bdi[dir=ltr]")];
    const numbers = blocks().flatMap(numbersIn);
    return [
      ...isolates.filter((element) => !followsItsDirection(element)).map((element) => element.outerHTML),
      ...numbers.filter((signs) => !runs("ltr", signs)).map(written),
    ];
  }

  /** Returns what is painted where an element writes a code, or nothing if it doesn't. */
  function painted({ selector, code }) {
    const all = signsOf(textsBelow(document.querySelector(selector)));
    const at = written(all).indexOf(code);
    if (at < 0) return undefined;
    return written(all.slice(at, at + code.length).sort(inReadingOrder));
  }

  /** The digits of each number run to the right; the numbers follow the element's direction. */
  function followsItsDirection(element) {
    const numbers = digitRuns(signsOf(textsBelow(element)));
    const firsts = numbers.map(([first]) => first);
    return numbers.every((digits) => runs("ltr", digits)) && runs(element.dir, firsts);
  }

  function digitRuns(signs) {
    const numbers = [];
    signs.forEach((one, at) => {
      if (!DIGIT.test(one.sign)) return;
      if (at > 0 && DIGIT.test(signs[at - 1].sign)) numbers[numbers.length - 1].push(one);
      else numbers.push([one]);
    });
    return numbers;
  }

  function numbersIn(texts) {
    const all = signsOf(texts);
    const number = (match) => all.slice(match.index, match.index + match[0].length);
    return [...written(all).matchAll(NUMBER)].map(number);
  }

  /** Returns the texts of the page, those of one block together. */
  function blocks() {
    const found = new Map();
    for (const text of textsBelow(document.body)) {
      const block = blockOf(text);
      found.set(block, [...(found.get(block) ?? []), text]);
    }
    return [...found.values()];
  }

  function blockOf(text) {
    let element = text.parentElement;
    while (getComputedStyle(element).display === "inline") element = element.parentElement;
    return element;
  }

  function textsBelow(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  }

  /** Returns the painted characters of texts, each with its rectangle. */
  function signsOf(texts) {
    const signs = texts.flatMap((text) => text.data.split("").map((sign, at) => signAt(text, sign, at)));
    return signs.filter(({ box }) => box);
  }

  function signAt(text, sign, at) {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return { sign, box: range.getClientRects()[0] };
  }

  /** Tells whether signs stand one after the other in a direction, on every line. */
  function runs(direction, signs) {
    const follows = (one, next) =>
      !onOneLine(one, next) ||
      (direction === "ltr" ? next.box.left >= one.box.right - 1 : next.box.right <= one.box.left + 1);
    return signs.every((next, at) => at === 0 || follows(signs[at - 1], next));
  }

  function inReadingOrder(one, other) {
    return onOneLine(one, other) ? one.box.left - other.box.left : one.box.top - other.box.top;
  }

  function onOneLine(one, other) {
    return Math.abs(one.box.top - other.box.top) < one.box.height / 2;
  }

  function written(signs) {
    return signs.map(({ sign }) => sign).join("");
  }

  globalThis.painting = { backwards, painted };
})();
