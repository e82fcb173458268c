// `npm run site:pictures`: builds the site, and takes pictures of its pages as they look on a desk and on a phone, by day and
// by night, for docs/images/site.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { CHROMIUM, serveSite } from "../build/served.mjs";

const PAGES = {
  home: "",
  rule: "rules/no-per-request-client.html",
  catalogue: "catalogue.html",
  playground: "playground.html",
};
const SCREENS = { desktop: { width: 1100, height: 700 }, phone: { width: 390, height: 720 } };
const THEMES = ["light", "dark"];

const folder = fileURLToPath(new URL("../../docs/images/site/", import.meta.url));
mkdirSync(folder, { recursive: true });
const site = await serveSite();
const browser = await chromium.launch(CHROMIUM);
try {
  for (const [screen, viewport] of Object.entries(SCREENS))
    for (const colorScheme of THEMES) {
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto(`${site.url}${path}`, { waitUntil: "networkidle" });
        if (name === "playground") await page.waitForSelector(".findings li");
        await page.screenshot({ path: `${folder}${name}-${screen}-${colorScheme}.png` });
      }
      await context.close();
    }
} finally {
  await browser.close();
  site.stop();
}
