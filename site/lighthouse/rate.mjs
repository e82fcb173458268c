// `npm run site:lighthouse`: builds the site, and has Lighthouse rate the pages that a newcomer opens. Fails where one is not
// accessible to everybody, or is slow in the median of five loads.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { CHROMIUM, serveSite } from "../build/served.mjs";

const PAGES = ["", "getting-started.html", "rules.html", "rules/no-per-request-client.html", "catalogue.html"];
const LOADS = 5;
const LEAST = { accessibility: 100, performance: 90 };

const folder = fileURLToPath(new URL(".", import.meta.url));
if (!existsSync(`${folder}node_modules`))
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit" });
const { default: lighthouse } = await import("lighthouse");
const { launch } = await import("chrome-launcher");

const site = await serveSite();
const { executablePath: chromePath, args } = CHROMIUM;
const chrome = await launch({ chromePath, chromeFlags: ["--headless", ...args] });
try {
  for (const page of PAGES) {
    const loads = [];
    for (let load = 0; load < LOADS; load += 1) loads.push(await rate(`${site.url}${page}`));
    const accessibility = Math.min(...loads.map((one) => one.accessibility));
    const performance = loads.map((one) => one.performance).sort((one, other) => one - other)[Math.floor(LOADS / 2)];
    const faults = [...new Set(loads.flatMap((one) => one.faults))];
    console.log(`/${page}: accessibility ${accessibility}, performance ${performance}`, ...faults);
    if (accessibility < LEAST.accessibility || performance < LEAST.performance) process.exitCode = 1;
  }
} finally {
  chrome.kill();
  site.stop();
}

/** The two scores of one load, in points of a hundred, and what keeps the page from being accessible. */
async function rate(url) {
  const options = { port: chrome.port, onlyCategories: ["accessibility", "performance"], logLevel: "error" };
  const { categories, audits } = (await lighthouse(url, options)).lhr;
  const points = ({ score }) => Math.round(score * 100);
  return {
    accessibility: points(categories.accessibility),
    performance: points(categories.performance),
    faults: categories.accessibility.auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score === 0)
      .map(({ id }) => id),
  };
}
