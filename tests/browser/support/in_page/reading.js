// Runs in the page: tells what keeps a text from being read: what is cut off, and what lies over
// another text. A line's box counts for its middle, since lines of tall letters may touch.

globalThis.unreadable = () => [...cutOff(), ...overlapping()];

function describe(element) {
  return element.outerHTML.slice(0, 120);
}

function cutOff() {
  const hides = (element) => {
    const { overflowX, clipPath } = getComputedStyle(element);
    // What is clipped to nothing is there for screen readers.
    if (clipPath !== "none" || !["hidden", "clip"].includes(overflowX)) return false;
    return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
  };
  return [...document.querySelectorAll("body *")].filter(hides).map((one) => `cut off: ${describe(one)}`);
}

function overlapping() {
  const lines = textLines().sort((one, other) => one.top - other.top);
  const found = [];
  lines.forEach((line, at) => {
    for (let next = at + 1; next < lines.length && lines[next].top < line.bottom; next++) {
      const other = lines[next];
      const beside = other.left >= line.right - 1 || other.right <= line.left + 1;
      if (!beside) found.push(`overlap: ${describe(line.element)} and ${describe(other.element)}`);
    }
  });
  return found.slice(0, 3);
}

function textLines() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element.checkVisibility({ visibilityProperty: true }) || isClipped(element)) continue;
    // The choices of a field are painted by the system.
    if (node.data.trim() === "" || element.closest("option, script, style")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, height } of range.getClientRects()) {
      if (right - left < 2) continue;
      lines.push({ left, right, top: top + height * 0.35, bottom: top + height * 0.65, element });
    }
  }
  return lines;
}

function isClipped(element) {
  for (let one = element; one; one = one.parentElement) {
    if (getComputedStyle(one).clipPath !== "none") return true;
  }
  return false;
}
