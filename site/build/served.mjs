import { once } from "node:events";
import process from "node:process";
import { fileURLToPath } from "node:url";
import compression from "compression";
import express from "express";

/** The folder of the site as it is built. */
export const PAGES = fileURLToPath(new URL("../dist", import.meta.url));

/** What keeps Chromium from talking to anybody but the site. */
const OFFLINE = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** How Chromium is started here. */
export const CHROMIUM = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", ...OFFLINE],
};

/**
 * Serves the site as it is built, on loopback, compressed as hosts of static files do it.
 * @param before routes that are asked first
 */
export async function serveSite(before = express.Router()) {
  const server = express().use(compression(), before, express.static(PAGES)).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
