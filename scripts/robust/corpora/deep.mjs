// Programs in which one kind of syntax stands in itself again and again.
import { handler } from "./client-code.mjs";

const CLIENT = "new robustHttps.Agent({ keepAlive: false })";
const RESPONSE = 'await fetch("https://x/")';

const statement = (open, inside, close) => (depth) => open.repeat(depth) + inside + close.repeat(depth);
const value = (open, inside, close) => (depth) => `const value = ${statement(open, inside, close)(depth)};`;

/** What makes the inside of a handler, by the kind of syntax; the kinds of `TYPED` are for TypeScript. */
const KINDS = {
  parentheses: value("(", CLIENT, ")"),
  arrays: value("[", CLIENT, "]"),
  objects: value("{ a: ", CLIENT, " }"),
  calls: value("req.f(", CLIENT, ")"),
  constructions: value("new req.F(", CLIENT, ")"),
  "derived-clients": value("robustAxios.create({ httpsAgent: ", CLIENT, " })"),
  members: value("", `(${CLIENT})`, ".a"),
  "optional-members": value("", `(${CLIENT})`, "?.a"),
  "promise-chains": value("", 'fetch("https://x/")', ".then((a) => a)"),
  "promises-in-promises": value('fetch("https://x/").then((a) => ', "a.ok", ")"),
  "call-chains": value("", CLIENT, ".on(req.a, () => {})"),
  sums: value("", CLIENT, " + req.a"),
  "sums-to-the-right": value("req.a + (", CLIENT, ")"),
  conditions: value("", RESPONSE, " && req.a"),
  "conditions-to-the-right": value("req.a || (", RESPONSE, ")"),
  defaults: value("req.a ?? (", CLIENT, ")"),
  ternaries: value("req.a ? req.b : ", RESPONSE, ""),
  "ternaries-in-tests": value("(", RESPONSE, " ? req.a : req.b)"),
  templates: value("`a${", CLIENT, "}`"),
  arrows: value("(a) => ", CLIENT, ""),
  "async-functions": value("async function () { return await ", RESPONSE, "; }"),
  assignments: value("req.a = ", CLIENT, ""),
  negations: value("!", CLIENT, ""),
  awaits: value("await ", 'fetch("https://x/")', ""),
  sequences: value("(req.a, ", RESPONSE, ")"),
  spreads: value("[...", CLIENT, "]"),
  elements: value("<a>", "{new RobustS3({})}", "</a>"),
  patterns: (depth) => `const ${statement("{ a: ", "b", " }")(depth)} = req;`,
  blocks: statement("{", `const a = ${CLIENT};`, "}"),
  ifs: statement("if (req.a) {", `req.b = ${RESPONSE};`, "}"),
  "else-ifs": statement("if (req.a) req.b(); else ", `{ req.c = ${RESPONSE}; }`, ""),
  tries: statement("try {", `req.b = ${RESPONSE};`, "} finally { req.c(); }"),
  catches: statement("try { req.a(); } catch {", `req.b = ${RESPONSE};`, "}"),
  loops: statement("for (const a of req.a) {", `const b = ${RESPONSE};`, "}"),
  whiles: statement("while (req.a) {", `const b = ${RESPONSE};`, "}"),
  switches: statement("switch (req.a) { case 1:", `req.b = ${RESPONSE};`, "}"),
  functions: statement("async function f() {", `const b = ${RESPONSE};`, "}"),
  classes: statement("class A { async a() {", `const b = ${RESPONSE};`, "} }"),
  initializers: statement("class A { static {", `const b = ${CLIENT};`, "} }"),
};

const TYPED = {
  casts: value("", CLIENT, " as any"),
  assertions: value("", CLIENT, "!"),
  satisfactions: value("", CLIENT, " satisfies any"),
  types: (depth) => `const a: ${statement("Array<", "RobustS3", ">")(depth)} = ${CLIENT};`,
  unions: (depth) => `const a: RobustS3${" | undefined".repeat(depth)} = ${CLIENT};`,
  "conditional-types": (depth) => `let a: ${statement("any extends any ? any : ", "RobustS3", "")(depth)} = ${CLIENT};`,
};

/** How deep: as people write, as generators do, and as far as parsers go. */
const DEPTHS = [30, 300, 1000, 3000, 10_000];

/** Each kind of syntax at each depth, in a module that makes a client for another one as well. */
export function deepPrograms(depths = DEPTHS) {
  return Object.entries({ ...KINDS, ...TYPED }).flatMap(([kind, code]) =>
    depths.flatMap((depth) => {
      const name = `${kind}-${depth}`;
      const extension = Object.hasOwn(TYPED, kind) ? "ts" : "jsx";
      return [
        { path: `${name}.${extension}`, text: `${handler(code(depth))}${MAKER}` },
        { path: `${name}-user.${extension}`, text: userOf(`./${name}`) },
      ];
    }),
  );
}

const MAKER = "export const make = () => new RobustS3({});\n";

function userOf(module) {
  return `import robustExpress from "express";
import { make } from "${module}";
robustExpress().get("/", async (req, res) => res.json(await make().send({})));
`;
}
