// How the cost of the rules grows with the code, in each way that code can grow: `npm run bench:growth`.
// All rules together, and their own processor time alone; ratios within one run, so that the machine does not matter.
import process from "node:process";
import { Linter } from "eslint";
import plugin from "../dist/index.js";

/** How much larger each size is than the last. */
const STEP = 3;
/** The code of the next size may take this many times as long: what grows with its square takes nine times. */
const MOST = STEP * 1.6;
const ROUNDS = 2;

const repeat = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join("\n");
const body = (lines) => `export async function f(u, x) {\n${lines}\n}\n`;
const S3 = 'import { S3Client } from "@aws-sdk/client-s3";\n';
const EXPRESS = 'import express from "express";\nconst app = express();\n';

/** Shapes of code, and their largest size. */
const SHAPES = {
  "lines without a client": {
    most: 100_000,
    code: (count) => repeat(count / 4, (n) => `export function f${n}(a) {\n  const b = g(a, ${n});\n  return b;\n}`),
  },
  "lines of functions that share a client": {
    most: 100_000,
    code: (count) =>
      `${S3}const s3 = new S3Client({});\n${repeat(count / 4, (n) => `export async function f${n}(a) {\n  const b = await s3.send(a);\n  return b;\n}`)}`,
  },
  "handlers that make a client": {
    most: 3_000,
    code: (count) =>
      `${S3}${EXPRESS}${repeat(count, (n) => `app.get("/${n}", async (req, res) => res.json(await new S3Client({}).send(req.body)));`)}`,
  },
  "calls between a handler and its client": {
    most: 3_000,
    code: (count) =>
      `${S3}${EXPRESS}app.get("/", (req) => f0(req));\n${repeat(count, (n) => `const f${n} = (a) => f${n + 1}(a);`)}\nconst f${count} = (a) => new S3Client({}).send(a);`,
  },
  "members of one object of options": {
    most: 4_500,
    code: (count) =>
      `${S3}export const f = () => new S3Client({\n${repeat(count, (n) => `a${n}: process.env.A${n},`)}\n});`,
  },
  "uses of one client": {
    most: 4_500,
    code: (count) => `${S3}${body(`const s3 = new S3Client({});\n${repeat(count, () => "await s3.send(x);")}`)}`,
  },
  "branches over one open response": {
    most: 4_500,
    code: (count) =>
      body(`const res = await fetch(u);\n${repeat(count, (n) => `if (x[${n}]) log(${n});`)}\nreturn res.json();`),
  },
  "exits of one response": {
    most: 900,
    code: (count) =>
      body(
        `const res = await fetch(u);\n${repeat(count, (n) => `if (res.status === ${n}) return ${n};`)}\nreturn res.json();`,
      ),
  },
  "tests of one condition": {
    most: 900,
    code: (count) =>
      body(`const res = await fetch(u);\n${repeat(count, (n) => `if (res.ok) log(${n});`)}\nreturn res.json();`),
  },
  "responses in one function": {
    most: 450,
    code: (count) =>
      body(
        repeat(
          count,
          (n) => `if (x[${n}]) { const res = await fetch(u); if (res.ok) await res.text(); else throw x; }`,
        ),
      ),
  },
  "responses in functions of their own": {
    most: 4_500,
    code: (count) =>
      repeat(
        count,
        (n) => `export async function f${n}(u) { const res = await fetch(u); return res.ok ? res.json() : null; }`,
      ),
  },
  "functions that hand on one response": {
    most: 3_000,
    code: (count) =>
      `${repeat(count, (n) => `async function f${n}(u) { return f${n + 1}(u); }`)}\nasync function f${count}(u) { return fetch(u); }\n${body("const res = await f0(u); return res.ok;")}`,
  },
};

const linter = new Linter();
const rules = Object.fromEntries(Object.keys(plugin.rules).map((name) => [`own/${name}`, "error"]));
let spent = 0;
const own = {
  rules: Object.fromEntries(
    Object.entries(plugin.rules).map(([name, { meta, create }]) => [name, { meta, create: timed(create) }]),
  ),
};

/** What a rule does, and what it does in the file, counted to what is `spent`. */
function timed(run) {
  return (...args) => {
    const start = process.cpuUsage();
    const result = run(...args);
    const { user, system } = process.cpuUsage(start);
    spent += (user + system) / 1_000;
    return result && Object.fromEntries(Object.entries(result).map(([name, listener]) => [name, timed(listener)]));
  };
}

/** The least processor time that all rules take for some code, in milliseconds. */
function cost(code) {
  const time = () => {
    spent = 0;
    linter.verify(code, [{ plugins: { own }, rules }], { filename: "service.js" });
    return spent;
  };
  return Math.min(...Array.from({ length: ROUNDS }, time));
}

const wrong = [];
cost(SHAPES["responses in one function"].code(100));
for (const [name, { most, code }] of Object.entries(SHAPES)) {
  const costs = [];
  for (const size of [most / STEP ** 2, most / STEP, most].map(Math.round)) {
    try {
      costs.push({ size, time: cost(code(size)) });
    } catch (error) {
      wrong.push(`${name}: ${error.message.split("\n", 1)}`);
      break;
    }
  }
  const columns = costs.map(({ size, time }, index) => {
    const factor = index > 0 ? time / Math.max(costs[index - 1].time, 1) : undefined;
    if (index === 2 && factor > MOST) wrong.push(`${name}: grows faster than the code`);
    return `${size.toLocaleString("en")}: ${time.toFixed(0)} ms${factor ? ` (×${factor.toFixed(1)})` : ""}`.padEnd(26);
  });
  console.log(`${name.padEnd(42)}${columns.join("").trimEnd()}`);
}
if (wrong.length > 0) console.error(`\n${wrong.join("\n")}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
