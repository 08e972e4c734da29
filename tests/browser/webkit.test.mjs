// WebKit, the engine of iPhones, shows every kind of page whole, sorts, filters and searches.

import { describe } from "node:test";

import { readsEveryPage } from "./support/other_browser.mjs";
import { useWebKit } from "./support/webkit.mjs";

describe("WebKit", () => {
  readsEveryPage(useWebKit());
});
