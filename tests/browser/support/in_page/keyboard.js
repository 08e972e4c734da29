// Runs in a page: where the keyboard stands, and whether one sees it.

(() => {
  /** What the Tab key stops at. */
  const STOPS = "a[href], button, input, select, summary, [tabindex='0']";

  /** Returns how many stops the page has for the Tab key. */
  const stops = () => shownStops().length;

  const shownStops = () => [...document.querySelectorAll(STOPS)].filter((one) => one.checkVisibility());

  /** Returns which stop has the focus, and what of it a reader wouldn't see. */
  function here() {
    const at = document.activeElement;
    if (at === document.body) return undefined;
    return { number: shownStops().indexOf(at), what: at.outerHTML.slice(0, 120), faults: faultsOf(at) };
  }

  function faultsOf(at) {
    const style = getComputedStyle(at);
    const boxes = [...at.getClientRects()];
    const seen = boxes.some((box) => box.width > 1 && box.height > 1 && isInWindow(box));
    const faults = [];
    if (!seen) faults.push("not in the window");
    else if (!boxes.some((box) => isOnTop(at, box))) faults.push("covered");
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) faults.push("without an outline");
    const contrast = contrastOf(colour(style.outlineColor), groundOf(at));
    if (contrast < 3) faults.push(`an outline with a contrast of ${contrast.toFixed(1)}`);
    return faults;
  }

  function isInWindow({ left, right, top, bottom }) {
    const inside = (low, high, size) => low >= -1 && high <= size + 1;
    // What is taller than the window is seen where it begins.
    return inside(left, right, innerWidth) && bottom > 0 && top < innerHeight;
  }

  function isOnTop(element, { left, right, top, bottom }) {
    const found = document.elementFromPoint((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
    return found && (element.contains(found) || found.contains(element));
  }

  function groundOf(element) {
    for (let one = element.parentElement; one; one = one.parentElement) {
      const ground = colour(getComputedStyle(one).backgroundColor);
      if (ground[3] !== 0) return ground;
    }
    return [255, 255, 255, 1];
  }

  const colour = (text) => {
    const [red, green, blue, alpha = 1] = text.match(/[\d.]+/g).map(Number);
    return [red, green, blue, alpha];
  };

  /** The ratio of WCAG 2. */
  function contrastOf(one, other) {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  function luminance(rgb) {
    const [red, green, blue] = rgb.slice(0, 3).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  /** Returns the stops that come before one that stands above them, or on their line further on. */
  function againstReading() {
    const rtl = document.documentElement.dir === "rtl";
    const places = shownStops().map((one) => ({ one, box: one.getClientRects()[0] }))
      .filter(({ box }) => box.width > 1);
    return places.filter(({ box }, at) => {
      if (at === 0) return false;
      const before = places[at - 1].box;
      if (box.bottom <= before.top + 2) return true;
      const oneLine = Math.abs(box.top + box.height / 2 - before.top - before.height / 2) < Math.min(box.height, before.height) / 2;
      return oneLine && (rtl ? box.left >= before.right : box.right <= before.left);
    }).map(({ one }) => one.outerHTML.slice(0, 120));
  }

  globalThis.keyboard = { stops, here, againstReading };
})();
