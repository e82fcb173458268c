// How the analysis of response bodies grows with the code: functions of 1,250 to 5,000 branches, of each shape
// that could make it grow faster than the code. Ratios within one run, so that the machine does not matter.
//
//   npm run build && node bench/body-flow.mjs
import process from "node:process";
import { Linter } from "eslint";
import plugin from "../dist/index.js";

const SIZES = [1_250, 2_500, 5_000];
/** Twice the code may take this many times as long. */
const MOST = 3;
const ROUNDS = 5;

const repeat = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join("\n");
const body = (lines) => `export async function f(u, x) {\n${lines}\n}`;

const SHAPES = {
  "one response, open over every branch": (count) =>
    body(
      `const res = await fetch(u);\n${repeat(count, (index) => `if (x[${index}]) log(${index});`)}\nreturn res.json();`,
    ),
  "one response, an exit in every branch": (count) =>
    body(
      `const res = await fetch(u);\n${repeat(count, (index) => `if (res.status === ${index}) return ${index};`)}\nreturn res.json();`,
    ),
  "the same condition in every branch": (count) =>
    body(`const res = await fetch(u);\n${repeat(count, (index) => `if (res.ok) log(${index});`)}\nreturn res.json();`),
  "a response in every branch": (count) =>
    body(
      repeat(
        count,
        (index) =>
          `if (x[${index}]) { const res = await fetch(u); if (res.ok) await res.text(); else await res.json(); }`,
      ),
    ),
  "no response": (count) => body(`/* fetch */ ${repeat(count, (index) => `if (x[${index}]) log(${index});`)}`),
};

const linter = new Linter();
const rules = (rule) => [{ plugins: { own: { rules: { rule } } }, rules: { "own/rule": "error" } }];
const idle = { create: () => ({}) };

/** The least processor time of some rounds, in milliseconds, with a rule and with one that does nothing. */
function cost(code) {
  const time = (rule) => {
    const start = process.cpuUsage();
    linter.verify(code, rules(rule), { filename: "service.js" });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  };
  const least = (rule) => Math.min(...Array.from({ length: ROUNDS }, () => time(rule)));
  return { analysed: least(plugin.rules["no-unconsumed-body"]), idle: least(idle) };
}

let failed = false;
cost(SHAPES["a response in every branch"](1_000));
for (const [name, make] of Object.entries(SHAPES)) {
  const costs = SIZES.map((size) => cost(make(size)));
  const growth = costs.slice(1).map(({ analysed }, index) => analysed / costs[index].analysed);
  failed ||= growth.some((factor) => factor > MOST);
  console.log(name);
  for (const [index, { analysed, idle: alone }] of costs.entries()) {
    const factor = index > 0 ? `, ×${growth[index - 1].toFixed(1)}` : "";
    const size = SIZES[index].toLocaleString("en");
    console.log(`  ${size} branches: ${analysed.toFixed(0)} ms, without the rule ${alone.toFixed(0)} ms${factor}`);
  }
}
if (failed) throw new Error(`twice the code took more than ${MOST} times as long`);
