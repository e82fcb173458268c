// `npm run site:lighthouse`: builds the site, has Lighthouse rate the pages that a newcomer opens, and times the first report
// of the playground. Fails where a page is not accessible to everybody, or is slow in the median of five loads.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { CHROMIUM, serveSite } from "../build/served.mjs";
import { firstReport } from "./first-report.mjs";

const PAGES = ["", "getting-started.html", "rules.html", "rules/no-per-request-client.html", "catalogue.html"];
const LOADS = 5;
const LEAST = { accessibility: 100, performance: 90 };
/** Milliseconds to the first report of the playground. */
const LONGEST = 2000;

const folder = fileURLToPath(new URL(".", import.meta.url));
if (!existsSync(`${folder}node_modules`))
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit" });
const { default: lighthouse } = await import("lighthouse");
const { launch } = await import("chrome-launcher");

const site = await serveSite();
const { executablePath: chromePath, args } = CHROMIUM;
const start = () => launch({ chromePath, chromeFlags: ["--headless", ...args] });
const chrome = await start();
try {
  for (const page of PAGES) {
    const loads = [];
    for (let load = 0; load < LOADS; load += 1) loads.push(await rate(`${site.url}${page}`));
    const accessibility = Math.min(...loads.map((one) => one.accessibility));
    const performance = median(loads.map((one) => one.performance));
    const faults = [...new Set(loads.flatMap((one) => one.faults))];
    console.log(`/${page}: accessibility ${accessibility}, performance ${performance}`, ...faults);
    if (accessibility < LEAST.accessibility || performance < LEAST.performance) process.exitCode = 1;
  }
} finally {
  chrome.kill();
  site.stop();
}

const reports = [];
for (let load = 0; load < LOADS; load += 1) reports.push((await firstReport(start)) ?? { ms: Infinity, kilobytes: 0 });
const ms = median(reports.map((one) => one.ms));
console.log(`/playground.html: first report after ${ms} ms, ${reports[0].kilobytes} KB loaded`);
if (ms > LONGEST) process.exitCode = 1;

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
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
