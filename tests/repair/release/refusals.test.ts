import { describe, expect, it } from "vitest";
import { REFUSALS } from "../../../src/repair/release/refusals.js";
import { only, program, type ProgramFiles } from "../../support/program.js";

const ASK = "const res = await fetch(url);";
const LIB =
  'export async function check(res: Response) {\n  if (!res.ok) throw new Error("no");\n  return res.json();\n}\n';

/** Each reason, a file for which it stands, and how the message tells it. */
const REFUSED: readonly (readonly [
  reason: keyof typeof REFUSALS,
  code: string,
  told: string,
  others?: ProgramFiles,
])[] = [
  [
    "elsewhere",
    `import { check } from "./lib/check";\nexport async function f(url: string) { ${ASK} return check(res); }`,
    "`check()` leaves it at lib/check.ts:2",
    { "lib/check.ts": LIB },
  ],
  [
    "elsewhere",
    `import { parse } from "./lib/parse";\nexport async function f(url: string) { ${ASK} return parse(res); }`,
    "`parse()` leaves it at lib/check.ts:2",
    {
      "lib/check.ts": LIB,
      "lib/parse.ts": 'import { check } from "./check";\nexport const parse = (res: Response) => check(res);\n',
    },
  ],
  [
    "synchronous",
    "import { request } from 'undici';\nexport function f(url: string) { request(url).then((res) => g(res)); }\nfunction g(res: { statusCode: number, body: { text(): string } }) { if (res.statusCode > 300) throw new Error('no'); return res.body.text(); }",
    "the function around it cannot wait",
  ],
  [
    "uncertain",
    "export async function f(url: string, g: () => Response) { const res = await fetch(url).catch(g); if (!res.ok) return null; return res.json(); }",
    "what holds it may be something other than a response",
  ],
  [
    "unnamed",
    "export async function f(url: string) { return (g(), (await fetch(url)).ok); }\nconst g = () => {};",
    "nothing names the response at line 1",
  ],
  [
    "copy",
    `export async function f(url: string) { ${ASK} const copy = res.clone(); return res.json(); }`,
    "without the `clone()` there is nothing to read",
  ],
  [
    "also-read",
    `export async function f(url: string) { ${ASK} let out; switch (res.status) { case 200: out = await res.json(); } return out; }`,
    "on some ways to line 1 it has been read",
  ],
];

describe("a body that is not released", () => {
  const cases = REFUSED.map(([reason, code, told, others]) => ({ reason, told, files: { ...others, "a.ts": code } }));

  it.each(cases)("says why: $reason", ({ told, files }) => {
    const messages = program(files).lint("a.ts", only("no-unconsumed-body", { scope: "wide" }));
    const unrepaired = messages.filter(({ suggestions, fix }) => !fix && (suggestions ?? []).length === 0);
    expect(unrepaired.map(({ message }) => / Not repaired: (.*)\.$/.exec(message)?.[1])).toEqual([told]);
  });

  it("has a test for every reason", () => {
    expect(new Set(REFUSED.map(([reason]) => reason))).toEqual(new Set(Object.keys(REFUSALS)));
  });
});
