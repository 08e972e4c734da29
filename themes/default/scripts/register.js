// Has the worker of the site (`worker.js`) keep what is read. It stands inside every page, the same
// in each, so it finds the site's root by the stylesheet. Only over https: a page of a folder, or of
// a server that anybody between could speak for, keeps nothing. The worker's file comes from the
// browser's cache, so that a page doesn't cost a third request.
if (location.protocol == "https:" && navigator.serviceWorker)
  addEventListener("load", () => navigator.serviceWorker.register(
    new URL("../sw.js", document.querySelector("[rel=stylesheet]").href),
    { updateViaCache: "all" },
  ).catch(() => 0));
