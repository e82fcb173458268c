import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import express from "express";
import { PAGES, serveSite } from "../build/served.mjs";

const PAGE = "playground.html";
/** Milliseconds that a browser gets to start, before a page is opened in it. */
const START = 2500;
/** Milliseconds after which a page is taken for broken. */
const PATIENCE = 30_000;

/** Has a page tell when it first shows a report, and what it has loaded. Nothing looks at it meanwhile: that would slow its worker. */
const TELL = `<script>
new MutationObserver((_, observer) => {
  if (!document.querySelector('.findings[aria-busy="false"] li')) return;
  observer.disconnect();
  requestAnimationFrame(() => {
    const bytes = performance.getEntriesByType("resource").reduce((sum, { transferSize }) => sum + transferSize, 0);
    fetch(\`/told?ms=\${performance.now()}&bytes=\${bytes}\`);
  });
}).observe(document, { childList: true, subtree: true, attributes: true });
</script>`;

/**
 * How long the playground takes from the start of its page to its first report, in milliseconds, and what it loads for
 * that, in kilobytes.
 * @param launch starts a browser that has nothing in its cache
 */
export async function firstReport(launch) {
  let tell;
  const told = new Promise((resolve) => (tell = resolve));
  const routes = express.Router();
  routes.get(`/${PAGE}`, (_, response) => {
    response.type("html").send(readFileSync(`${PAGES}/${PAGE}`, "utf8").replace("<head>", () => `<head>${TELL}`));
  });
  routes.get("/told", ({ query }, response) => {
    response.end();
    tell({ ms: Math.round(query.ms), kilobytes: Math.round(query.bytes / 1000) });
  });
  const site = await serveSite(routes);
  const browser = await launch();
  try {
    await setTimeout(START);
    const opened = await fetch(`http://127.0.0.1:${browser.port}/json/new?${site.url}${PAGE}`, { method: "PUT" });
    await opened.text();
    return await Promise.race([told, setTimeout(PATIENCE, undefined, { ref: false })]);
  } finally {
    browser.kill();
    site.stop();
  }
}
