// Runs in a page of another browser: what a reader there would stumble over.

(() => {
  /** Returns what is wrong with how the page is laid out; only what every browser can tell. */
  function faults() {
    const root = document.documentElement;
    const found = [];
    if (root.scrollWidth > root.clientWidth) found.push(`${root.scrollWidth} px wide`);
    if (document.querySelectorAll("h1").length !== 1) found.push("no heading");
    if (getComputedStyle(document.body).marginTop !== "0px") found.push("no stylesheet");
    const covered = [...document.querySelectorAll("main a, main p, main td")].filter(isInvisible);
    return [...found, ...covered.slice(0, 3).map((one) => one.outerHTML.slice(0, 120))];
  }

  /** What isn't put away on purpose has a box that isn't empty, if it has words. */
  function isInvisible(element) {
    if (!element.textContent.trim() || element.closest("[hidden], details:not([open]), .skip")) return false;
    const { width, height } = element.getBoundingClientRect();
    return width < 1 || height < 1;
  }

  globalThis.smoke = { faults };
})();
