// Syntax that only some parsers take, or that few programs use, around clients and responses.
import { handler, IMPORTS } from "./client-code.mjs";

const CLIENT = "new RobustS3({ region: req.region })";

/** By path: what only Babel parses. */
const BABEL = {
  "pipeline.js": handler(`${CLIENT} |> req.f(%) |> await %;`),
  "pipeline-of-response.js": handler(`const ok = await fetch("https://x/") |> %.ok;`),
  "do-expression.js": handler(`const s3 = do { if (req.a) { ${CLIENT}; } else { null; } }; s3.send();`),
  "async-do.js": handler(`const body = await async do { const answer = await fetch("https://x/"); answer.ok; };`),
  "throw-expression.js": handler(`const answer = (await fetch("https://x/")) ?? throw new Error("no");`),
  "bind.js": handler(`const send = ::s3Robust.send; req::res.f(${CLIENT});`),
  "partial.js": handler(`const make = robustAxios.create(?, req); make({ httpsAgent: new robustHttps.Agent() });`),
  "export-default-from.js": `${IMPORTS}\nexport made from "./made.js";\nexport const f = async () => new RobustS3({}).send();`,
  "source-phase.js": `${IMPORTS}\nimport source module from "./module.wasm";\nexport const f = async () => new RobustS3({}).send(module);`,
  "decorated.js": `${IMPORTS}\n@made class A { @kept s3 = new RobustS3({}); @get("/") async a(req) { const answer = await fetch(req.a); return answer.ok; } accessor b = new RobustS3({}); }`,
  "types.flow.js": `// @flow\n${IMPORTS}\ntype A = {| +s3: ?RobustS3, ... |} | $ReadOnly<{}>;\nopaque type B: string = string;\nexport async function f(a: A, b?: B): Promise<void> { const s3: RobustS3 = (new RobustS3({}): any); await s3.send(a); declare var c: number; }`,
  "enum.flow.js": `// @flow\n${IMPORTS}\nexport type T<+A, -B = *> = (A) => B;\nexport const f = async <A>(a: A): Promise<boolean> => { const answer = await fetch("https://x/"); return (answer.ok: boolean); };`,
};

/** By path: what only parsers of TypeScript parse. */
const TYPESCRIPT = {
  "enum.ts": `${IMPORTS}\nenum A { B = 1, C = "c", D = B << 2 }\nconst enum E { F }\nexport const f = async () => { const s3 = new RobustS3({ region: A.C }); return s3.send(E.F); };`,
  "namespace.ts": `${IMPORTS}\nnamespace A.B { export const s3 = new RobustS3({}); export namespace C { export async function f() { const answer = await fetch("https://x/"); return answer.ok; } } }\ndeclare module "x" { export const s3: RobustS3; }\ndeclare global { var s3: RobustS3; }`,
  "satisfies.ts": handler(
    `const s3 = new RobustS3({ region: "eu" } satisfies object) as const; const agent = <any>new robustHttps.Agent();`,
  ).replace(" as const", " as unknown as RobustS3"),
  "using.ts": handler(
    `using s3 = new RobustS3({}); await using answer = await fetch("https://x/"); for (await using one of req.all) one.f();`,
  ),
  "decorated.ts": `${IMPORTS}\n@Injectable() export class A { @Inject() private readonly s3!: RobustS3; constructor(@Inject(B) private agent = new robustHttps.Agent()) {} @Get("/") async a(@Req() req: Request) { const s3 = new RobustS3({}); return s3.send(req); } declare b: string; override c?(): void; abstract d: RobustS3; static { new RobustS3({}); } accessor e = new RobustS3({}); [key: string]: unknown; get f(): number { return 1; } set f(value) {} }`,
  "overloads.ts": `${IMPORTS}\nexport function f(a: string): RobustS3;\nexport function f(a: number): RobustS3;\nexport function f(this: void, a: any, ...rest: never[]): RobustS3 { return new RobustS3({ region: a }); }\nexport abstract class A { abstract s3(): RobustS3; declare readonly b: RobustS3; c<const T extends RobustS3>(d: T): d is T { return true; } }`,
  "imports.cts": `import robustHttps = require("node:https");\nimport type { S3Client as T } from "@aws-sdk/client-s3";\nimport A = robustHttps.Agent;\nfunction f() { const agent = new A(); return agent; }\nexport = f;`,
  "types.ts":
    `${IMPORTS}\ntype A<T> = T extends infer U extends RobustS3 ? { readonly [K in keyof U as \`get\${K & string}\`]?: U[K] } : never;\nexport const f = async <T,>(a: A<T>, b: typeof import("node:https"), c: asserts c is T extends never ? 1 : 2) => { const s3 = new RobustS3<T>({}); return (s3!.send as unique symbol)(a!); };`
      .replace(", c: asserts c is T extends never ? 1 : 2", "")
      .replace("unique symbol", "any"),
  "elements.tsx": `${IMPORTS}\nexport default async function Page<T,>({ a, ...rest }: { a: T }) { const s3 = new RobustS3({}); const answer = await fetch("https://x/"); return <><A<T> {...rest} b={s3} c={answer.ok ? <b /> : null}>{/* no */}{...[1]}&nbsp;{await s3.send(a as any)}</A><c.d e:f="g" /></>; }`,
};

/** By path: what every parser takes and few programs use. */
const ANY = {
  "elements.jsx": `${IMPORTS}\nexport async function Page(props) { const s3 = new RobustS3({}); return <a.b {...props} c={await s3.send(1)}>{(await fetch("https://x/")).ok}text<></></a.b>; }`,
  "made-from-itself.js": handler(
    `let s3; s3 = s3 ?? new RobustS3(s3); let agent; agent = agent || new robustHttps.Agent(agent); robustHttps.get("https://x/", { agent }); let url; url = url ? url : req.url; let init; init = { ...init, headers: init || {} }; const answer = await fetch(url, init); const a = { get b() { return a.b; } }; new RobustS3({ region: a.b }).send(answer.ok);`,
  ),
  "labels.js": handler(
    `a: for (;;) { b: { const answer = await fetch("https://x/"); if (req.a) break b; if (req.b) continue a; if (answer.ok) break a; } }`,
  ),
  "generators.js": `${IMPORTS}\nexport async function* f(req) { const s3 = yield* new RobustS3({}); for await (const answer of [fetch("https://x/")]) { yield (yield answer.ok) ?? (yield); } try { yield fetch("https://y/"); } finally { return; } }`,
  "patterns.js": handler(
    `const { [req.a]: { b = new RobustS3({}), ...c }, ...d } = await fetch("https://x/"); [req.b = new RobustS3({}), , ...req.c] = [await fetch("https://y/")]; for (const { e = new RobustS3({}) } of req.d) e.send();`,
  ),
  "assignments.js": handler(
    `let a; a ??= new RobustS3({}); a ||= await fetch("https://x/"); a &&= a.ok; req.a[req.b] **= 1; (a, req).b = new RobustS3({}); delete a?.b; void fetch("https://x/"); a = b = await fetch("https://x/"); var b;`,
  ),
  "classes.js": `${IMPORTS}\nexport default class extends (await fetch("https://x/")).ok { static #a = new RobustS3({}); #b() { return #a in this; } static { this.#a.send(); } get [new RobustS3({})]() { return super.b; } static async *[Symbol.asyncIterator]() { yield new.target; } 'constructor'() {} 1n = new RobustS3({}); }`,
  "templates.js": handler(
    "const a = await fetch`https://x/${req.a}`; new RobustS3`a`; String.raw`\\u{`; const b = `${(await fetch(`${req.b}`)).ok}`;",
  ),
  "dynamic.js": handler(
    `const { S3Client } = await import("@aws-sdk/client-s3", { with: { type: "js" } }); new S3Client({}).send(import.meta.url); const answer = await (await import("undici")).request(req.url); answer.statusCode;`,
  ),
  "names.js": handler(
    "const s\\u0033 = new RobustS3({}); const 変数 = await fetch(req.url); s3.send(変数.ok); const \u{20bb7} = new RobustS3({}); \u{20bb7}.send();",
  ),
  "separators.js": handler(
    "const s3 = new RobustS3({});\u2028const answer = await fetch(req.url);\u2029s3.send(answer.ok);\r\nconst a = 1;\r/* \u2028 */ <!-- no\n".replace(
      " <!-- no",
      "",
    ),
  ),
  "mark.js": `\uFEFF${handler("const s3 = new RobustS3({}); s3.send();")}`,
  "hashbang.js": `#!/usr/bin/env node\n${handler("const s3 = new RobustS3({}); s3.send();")}`,
  "returns.js": handler("const s3 = new RobustS3({}); s3.send();").replaceAll("\n", "\r\n"),
  "tabs.js": handler("\tconst s3 = new RobustS3({});\t\ts3.send();\f\v\u00a0\ufeff"),
  "nothing.js": "",
  "blank.js": " \n\t\r\n",
  "only-comments.js": "// a\n/* b */",
  "directives.cjs": `"use strict"; 'use client'\n"x"\n(0, require("axios").create)({ httpsAgent: new (require("node:https").Agent)() }); return;`,
  "sloppy.cjs": `const { S3Client } = require("@aws-sdk/client-s3");\nwith (Math) { var s3 = new S3Client({}); }\nmodule.exports = function (event) { arguments[0] = 1; var let = 08, yield_ = s3.send(event); delete let; if (1) function f() { return new S3Client({}); } label: function g() {} return f(); };\nexports.handler = async function handler(event) { return new S3Client({}).send(event, await fetch("https://x/")); };`,
  "prototypes.js": `${IMPORTS}\nexport const __proto__ = async (constructor, toString) => { const hasOwnProperty = new RobustS3({ __proto__: null, constructor }); return hasOwnProperty.send(toString.__proto__, await fetch("https://x/")); };\nexport class constructor { ["constructor"]() { return new RobustS3({}).__defineGetter__(); } }`,
};

/** All of them, each by its path. */
export function syntaxPrograms() {
  return Object.entries({ ...BABEL, ...TYPESCRIPT, ...ANY }).map(([path, text]) => ({ path, text }));
}
