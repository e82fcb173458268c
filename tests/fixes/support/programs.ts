import fc from "fast-check";

/** Stands for the address of the server in the text of a program. */
export const ORIGIN = "http://origin.test";

const CLIENTS = ["agent", "undiciAgent", "pool", "client", "axios", "axiosAgent", "axiosMixed", "fetchAgent"] as const;
const VALUES = [
  "none",
  "literal",
  "constant",
  "template",
  "mutable",
  "member",
  "whole",
  "spread",
  "environment",
  "parameter",
  "local",
  "localObject",
  "localObjectTwice",
  "localChanged",
  "imported",
  "importedMember",
  "counted",
  "withFunction",
  "withClosure",
] as const;
const PLACES = [
  "const",
  "let",
  "var",
  "inline",
  "first of several",
  "last of several",
  "assigned",
  "factory",
  "arrow factory",
  "for of",
  "while",
  "branch",
  "try",
  "finally",
  "nested function",
  "default parameter",
  "switch",
  "iife",
  "early return",
] as const;
const USES = [
  "request",
  "concurrent",
  "close",
  "mutate",
  "tag",
  "listen",
  "compare",
  "keep",
  "inspect",
  "plain helper",
  "changing helper",
  "alias",
  "shadow",
  "closure",
  "reassign",
  "interceptor",
  "typeof",
  "shadowing parameter",
] as const;
const HOSTS = ["function", "arrow", "expression", "method", "handler loop"] as const;
const NAMES = ["agent", "client", "dispatcher", "api", "httpAgent"] as const;

type Value = (typeof VALUES)[number];

/** A function of a program, which makes a client and uses it. */
export interface FunctionSpec {
  readonly client: (typeof CLIENTS)[number];
  readonly value: Value;
  readonly place: (typeof PLACES)[number];
  readonly uses: readonly (typeof USES)[number][];
  readonly host: (typeof HOSTS)[number];
  readonly name: (typeof NAMES)[number];
  readonly keepAlive: "absent" | "true" | "false";
  readonly maxSockets: "absent" | "1" | "64";
  readonly comments: boolean;
}

/** A program. */
export interface ProgramSpec {
  readonly module: "mjs" | "cjs";
  readonly functions: readonly FunctionSpec[];
  readonly semicolons: boolean;
  readonly constants: "before" | "after";
  readonly changes: readonly ("settings" | "options" | "level")[];
  readonly clashes: readonly string[];
  readonly early: "none" | "top" | "bottom";
  readonly head: readonly ("hashbang" | "directive" | "license")[];
  readonly shared: boolean;
}

const functionSpec: fc.Arbitrary<FunctionSpec> = fc.record({
  client: fc.constantFrom(...CLIENTS),
  value: fc.constantFrom(...VALUES),
  place: fc.constantFrom(...PLACES),
  uses: fc.oneof(
    { weight: 2, arbitrary: fc.constant<(typeof USES)[number][]>(["request"]) },
    {
      weight: 3,
      arbitrary: fc
        .array(fc.constantFrom(...USES), { minLength: 1, maxLength: 3 })
        .map((uses) => ["request" as const, ...uses]),
    },
  ),
  host: fc.constantFrom(...HOSTS),
  name: fc.constantFrom(...NAMES),
  keepAlive: fc.oneof(
    { weight: 3, arbitrary: fc.constant("absent" as const) },
    { weight: 1, arbitrary: fc.constantFrom("true" as const, "false" as const) },
  ),
  maxSockets: fc.oneof(
    { weight: 4, arbitrary: fc.constant("absent" as const) },
    { weight: 1, arbitrary: fc.constantFrom("1" as const, "64" as const) },
  ),
  comments: fc.boolean(),
});

export const programSpec: fc.Arbitrary<ProgramSpec> = fc.record({
  module: fc.constantFrom("mjs" as const, "cjs" as const),
  functions: fc.array(functionSpec, { minLength: 1, maxLength: 3 }),
  semicolons: fc.boolean(),
  constants: fc.constantFrom("before" as const, "after" as const),
  changes: fc.subarray(["settings", "options", "level"] as const),
  clashes: fc.subarray([...NAMES, "sharedAgent", "sharedClient", "axiosClient"]),
  early: fc.constantFrom("none" as const, "top" as const, "bottom" as const),
  head: fc.subarray(["hashbang", "directive", "license"] as const),
  shared: fc.boolean(),
});

/** The text of a program. */
export function render(spec: ProgramSpec): string {
  const lines = [...head(spec), ...imports(spec), ""];
  if (spec.early === "top") lines.push(earlyCall(spec), "");
  const constants = [
    'const CONSTANT = "127.0.0.5";',
    "const LAST = 8;",
    'const SETTINGS = { address: "127.0.0.5", deep: { n: 1 } };',
    'const OPTIONS = { localAddress: "127.0.0.6" };',
    "let level = 2;",
    "let counter = 0;",
    "let last;",
    "const kept = [];",
    ...spec.clashes.map((name) => `const ${name} = "module ${name}";`),
    ...(spec.shared
      ? [
          "const existing = new Agent({ keepAliveTimeout: 4000 });",
          `export_probe = async () => (await request("${ORIGIN}/existing", { dispatcher: existing })).statusCode;`,
        ]
      : []),
    "",
  ];
  if (spec.constants === "before") lines.push(...constants);
  spec.functions.forEach((fn, index) => lines.push(...renderFunction(fn, index, spec), ""));
  if (spec.constants === "after") lines.push(...constants);
  lines.push(...helpers());
  if (spec.early === "bottom") lines.push(earlyCall(spec), "");
  const text =
    lines.join("\n").replace("export_probe =", "const probe =") +
    (spec.module === "cjs" ? `\n${exported(spec)}\n` : "\n");
  return spec.semicolons ? text : text.replaceAll(/;$/gm, "");
}

function head({ head: parts, module }: ProgramSpec): string[] {
  const lines: string[] = [];
  if (parts.includes("hashbang")) lines.push("#!/usr/bin/env node");
  if (parts.includes("license")) lines.push("// Licensed to nobody.", "");
  if (parts.includes("directive") && module === "cjs") lines.push('"use strict";');
  return lines;
}

function imports({ module }: ProgramSpec): string[] {
  if (module === "cjs") {
    return [
      'const http = require("node:http");',
      'const { Agent, Client, Pool, request } = require("undici");',
      'const axios = require("axios");',
      'const { ADDRESS, default: settings } = require("./settings.cjs");',
    ];
  }
  return [
    'import http from "node:http";',
    'import { Agent, Client, Pool, request } from "undici";',
    'import axios from "axios"; // the client',
    'import settings, { ADDRESS } from "./settings.mjs";',
  ];
}

/** A call while the module is being loaded. Only functions that are hoisted can be called at the top. */
function earlyCall(spec: ProgramSpec): string {
  const call =
    "Promise.resolve().then(() => f0({ id: 0, address: 2, flag: true })).catch((error) => `early ${error.name}`)";
  const at =
    spec.early === "top"
      ? "(async () => f0({ id: 0, address: 2, flag: true }))().catch((error) => `early ${error.name}`)"
      : call;
  const isHoisted = spec.functions[0]!.host === "function" || spec.functions[0]!.host === "handler loop";
  const value = spec.early === "top" && !isHoisted ? '"not hoisted"' : at;
  return spec.module === "cjs" ? `var early = ${value};` : `export const early = ${value};`;
}

function exported(spec: ProgramSpec): string {
  const names = spec.functions.map((_, index) => `f${index}`);
  return `module.exports = { ${[...names, ...(spec.early === "none" ? [] : ["early"])].join(", ")} };`;
}

function helpers(): string[] {
  return [
    "async function plain(held, path) {",
    "  return held ? path : null;",
    "}",
    "function change(held) {",
    '  held.tag = "changed";',
    '  if (held.options) held.options.localAddress = "127.0.0.9";',
    '  if (held.defaults) held.defaults.headers.common["x-tag"] = "changed";',
    "  return held;",
    "}",
    "",
  ];
}

function renderFunction(fn: FunctionSpec, index: number, spec: ProgramSpec): string[] {
  const body = indent(bodyOf(fn, index, spec));
  const prefix = spec.module === "cjs" ? "" : "export ";
  const parameters = fn.place === "default parameter" ? `input, ${fn.name} = ${construction(fn)}` : "input";
  const before = fn.comments ? ["/** Does something. */"] : [];
  const outside = factoryOf(fn, index);
  switch (fn.host) {
    case "function":
      return [...outside, ...before, `${prefix}async function f${index}(${parameters}) {`, ...body, "}"];
    case "arrow":
      return [...outside, ...before, `${prefix}const f${index} = async (${parameters}) => {`, ...body, "};"];
    case "expression":
      return [...outside, ...before, `${prefix}const f${index} = async function named(${parameters}) {`, ...body, "};"];
    case "method":
      return [
        ...outside,
        `class Service${index} {`,
        ...indent([...before, `async run(${parameters}) {`, ...body, "}"]),
        "}",
        `${prefix}const f${index} = (input) => new Service${index}().run(input);`,
      ];
    case "handler loop":
      return [
        ...outside,
        `${prefix}async function f${index}(outer) {`,
        "  const all = [];",
        "  for (const id of [outer.id, outer.id + 1]) {",
        "    const input = { ...outer, id };",
        `    const result = await (async (${parameters}) => {`,
        ...indent(indent(body)),
        "    })(input);",
        "    all.push(...result);",
        "  }",
        "  return all;",
        "}",
      ];
  }
}

function factoryOf(fn: FunctionSpec, index: number): string[] {
  const usesInput = /\binput\b|\blocal\b|\boptions\b/.test(construction(fn));
  const parameter = usesInput ? "input" : "";
  if (fn.place === "factory")
    return [
      `function make${index}(${parameter}) {`,
      ...indent([...localLines(fn), `return ${construction(fn)};`]),
      "}",
    ];
  if (fn.place === "arrow factory")
    return [
      `const make${index} = (${parameter}) => {`,
      ...indent([...localLines(fn), `return ${construction(fn)};`]),
      "};",
    ];
  return [];
}

function bodyOf(fn: FunctionSpec, index: number, spec: ProgramSpec): string[] {
  const { name, place } = fn;
  const made = construction(fn);
  const uses = fn.uses.flatMap((use) => useLines(use, fn, place === "inline" ? made : name));
  const changes = spec.changes.flatMap((change) => changeLines(change));
  const inner = [...localLines(fn), ...declared(fn, made, index, uses)];
  return ["const out = [];", ...changes, ...inner, "return out;"];
}

function declared(fn: FunctionSpec, made: string, index: number, uses: readonly string[]): string[] {
  const { name, place } = fn;
  const note = fn.comments ? ["// the client", "/* of this function */"] : [];
  const trailing = fn.comments ? " // made here" : "";
  switch (place) {
    case "const":
    case "let":
    case "var":
      return [...note, `${place} ${name} = ${made};${trailing}`, ...uses];
    case "inline":
    case "default parameter":
      return [...uses];
    case "first of several":
      return [...note, `const ${name} = ${made},`, "  other = input.id;", "out.push(other);", ...uses];
    case "last of several":
      return [`const other = input.id, ${name} = ${made};`, "out.push(other);", ...uses];
    case "assigned":
      return [`let ${name};`, `${name} = ${made};`, ...uses];
    case "factory":
    case "arrow factory":
      return [`const ${name} = make${index}(input);`, ...uses];
    case "for of":
      return [
        "for (const turn of [1, 2]) {",
        ...indent(["out.push(turn);", ...note, `const ${name} = ${made};${trailing}`, ...uses]),
        "}",
      ];
    case "while":
      return [
        "let turns = 0;",
        "while (turns < 2) {",
        ...indent(["turns += 1;", `const ${name} = ${made};`, ...uses]),
        "}",
      ];
    case "branch":
      return [
        "if (input.flag) {",
        ...indent([...note, `const ${name} = ${made};`, ...uses]),
        "} else {",
        '  out.push("no client");',
        "}",
      ];
    case "try":
      return [
        "try {",
        ...indent([`const ${name} = ${made};`, ...uses]),
        "} catch (error) {",
        "  out.push(error.name);",
        "}",
      ];
    case "finally":
      return [
        `const ${name} = ${made};`,
        "try {",
        ...indent([...uses]),
        "} finally {",
        ...indent(useLines("close", fn, name)),
        "}",
      ];
    case "nested function":
      return [
        "const go = async () => {",
        ...indent([...note, `const ${name} = ${made};`, ...uses]),
        "};",
        "await go();",
      ];
    case "switch":
      return [
        "switch (input.id % 2) {",
        "  case 0: {",
        ...indent(indent([`const ${name} = ${made};`, ...uses])),
        "    break;",
        "  }",
        "  default:",
        '    out.push("odd");',
        "}",
      ];
    case "iife":
      return ["await (async () => {", ...indent([`const ${name} = ${made};`, ...uses]), "})();"];
    case "early return":
      return ["if (!input.flag) return out;", ...note, `const ${name} = ${made};`, ...uses];
  }
}

function localLines({ value }: FunctionSpec): string[] {
  switch (value) {
    case "local":
      return ['const local = "127.0.0.4";'];
    case "localObject":
      return ['const options = { localAddress: "127.0.0.4" };'];
    case "localObjectTwice":
      return ['const options = { localAddress: "127.0.0.4" };', 'options.localAddress = "127.0.0.9";'];
    case "localChanged":
      return ['let local = "127.0.0.4";', 'if (input.id % 2) local = "127.0.0.8";'];
    default:
      return [];
  }
}

function changeLines(change: "settings" | "options" | "level"): string[] {
  if (change === "settings") return ["SETTINGS.address = `127.0.0.${input.address}`;"];
  if (change === "options") return ["Object.assign(OPTIONS, { localAddress: `127.0.0.${input.address}` });"];
  return ["level = input.address;"];
}

/** An expression for an address of the loopback interface, which the server sees. */
function address(value: Value): string | undefined {
  switch (value) {
    case "none":
    case "whole":
    case "spread":
    case "localObject":
    case "localObjectTwice":
      return undefined;
    case "literal":
    case "withFunction":
    case "withClosure":
      return '"127.0.0.4"';
    case "constant":
      return "CONSTANT";
    case "template":
      return "`127.0.0.${LAST}`";
    case "mutable":
      return "`127.0.0.${level}`";
    case "member":
      return "SETTINGS.address";
    case "environment":
      return "`127.0.0.${process.env.ADDRESS}`";
    case "parameter":
      return "`127.0.0.${input.address}`";
    case "local":
    case "localChanged":
      return "local";
    case "imported":
      return "ADDRESS";
    case "importedMember":
      return "settings.address";
    case "counted":
      return "`127.0.0.${2 + (counter++ % 3)}`";
  }
}

function optionsOf(fn: FunctionSpec, isNode: boolean): string {
  const { value } = fn;
  const from = address(value);
  const properties = [
    ...(value === "spread" || value === "whole" ? ["...OPTIONS"] : []),
    ...(value === "localObject" || value === "localObjectTwice" ? ["...options"] : []),
    ...(from === undefined ? [] : [`localAddress: ${from}`]),
    ...(value === "withFunction"
      ? [
          isNode
            ? "lookup: (host, options, done) => done(null, options.all ? [{ address: host, family: 4 }] : host, 4)"
            : "factory: undefined",
        ]
      : []),
    ...(value === "withClosure"
      ? [
          isNode
            ? "lookup: (host, options, done) => done(null, options.all ? [{ address: host, family: 4 }] : input.flag ? host : host, 4)"
            : "factory: input.flag ? undefined : undefined",
        ]
      : []),
    ...(isNode && fn.keepAlive !== "absent" ? [`keepAlive: ${fn.keepAlive}`] : []),
    ...(isNode && fn.maxSockets !== "absent" ? [`maxSockets: ${fn.maxSockets}`] : []),
    ...(!isNode && fn.maxSockets !== "absent" ? [`connections: ${fn.maxSockets}`] : []),
  ];
  if (properties.length === 1 && value === "whole") return "OPTIONS";
  if (properties.length === 1 && value === "localObject") return "options";
  if (properties.length === 0) return "";
  return fn.comments ? `{ /* options */ ${properties.join(", ")} }` : `{ ${properties.join(", ")} }`;
}

function construction(fn: FunctionSpec): string {
  switch (fn.client) {
    case "agent":
      return `new http.Agent(${optionsOf(fn, true)})`;
    case "undiciAgent":
    case "fetchAgent":
      return `new Agent(${optionsOf(fn, false)})`;
    case "pool":
    case "client": {
      const options = optionsOf({ ...fn, maxSockets: fn.client === "client" ? "absent" : fn.maxSockets }, false);
      return `new ${fn.client === "pool" ? "Pool" : "Client"}("${ORIGIN}"${options === "" ? "" : `, ${options}`})`;
    }
    case "axios":
      return `axios.create({ baseURL: "${ORIGIN}", headers: { "x-tag": ${address(fn.value) ?? '"t"'} } })`;
    case "axiosAgent":
      return `axios.create({ baseURL: "${ORIGIN}", httpAgent: new http.Agent(${optionsOf(fn, true)}) })`;
    case "axiosMixed":
      return `axios.create({ baseURL: "${ORIGIN}", headers: { "x-tag": String(input.id) }, httpAgent: new http.Agent(${optionsOf(fn, true)}) })`;
  }
}

function requestWith(fn: FunctionSpec, held: string, path: string): string {
  switch (fn.client) {
    case "agent":
      return `await new Promise((resolve, reject) => { http.get(${url(path)}, { agent: ${held} }, (response) => { let text = ""; response.on("data", (chunk) => { text += chunk; }); response.on("end", () => resolve(JSON.parse(text))); }).on("error", reject); })`;
    case "undiciAgent":
      return `await (await request(${url(path)}, { dispatcher: ${held} })).body.json()`;
    case "fetchAgent":
      return `await (await fetch(${url(path)}, { dispatcher: ${held} })).json()`;
    case "pool":
    case "client":
      return `await (await ${held}.request({ path: ${path}, method: "GET" })).body.json()`;
    default:
      return `(await ${held}.get(${path})).data`;
  }
}

function url(path: string): string {
  return `"${ORIGIN}" + ${path}`;
}

function useLines(use: (typeof USES)[number], fn: FunctionSpec, held: string): string[] {
  const isInline = fn.place === "inline";
  const isAxios = fn.client.startsWith("axios");
  const isNode = fn.client === "agent";
  const path = '"/" + input.id';
  if (isInline && !["request", "concurrent", "tag", "typeof", "keep"].includes(use)) return [];
  switch (use) {
    case "request":
      return [`out.push(${requestWith(fn, held, path)});`];
    case "concurrent":
      return [`out.push(...(await Promise.all([1, 2].map(async (n) => ${requestWith(fn, held, '"/n" + n')}))));`];
    case "close":
      if (isAxios) return [];
      return [isNode ? `${held}.destroy();` : `await ${held}.close();`];
    case "mutate":
      if (isAxios) return [`${held}.defaults.headers.common["x-count"] = "c" + input.id;`];
      return [isNode ? `${held}.options.localAddress = "127.0.0." + input.address;` : `${held}.extra = input.id;`];
    case "tag":
      return isInline
        ? [`out.push(Object.assign(${held}, { tag: input.id }).tag);`]
        : [`out.push(${held}.tag ?? "no tag");`, `${held}.tag = input.id;`];
    case "listen":
      return isAxios ? [] : [`${held}.on("free", () => {});`, `out.push(${held}.listenerCount("free"));`];
    case "compare":
      return [`out.push(last === ${held});`, `last = ${held};`];
    case "keep":
      return isInline
        ? [`kept.push(${held});`, "out.push(new Set(kept).size === kept.length);"]
        : [`kept.push(${held});`, `out.push(kept.indexOf(${held}) === kept.length - 1);`];
    case "inspect":
      return isAxios ? [`out.push(${held}.defaults.timeout);`] : [`out.push(${held}.keepAlive ?? null);`];
    case "plain helper":
      return [`out.push(await plain(${held}, "/h"));`];
    case "changing helper":
      return [`change(${held});`, `out.push(${held}.tag);`];
    case "alias":
      return [
        `const also${fn.uses.length} = ${held};`,
        `out.push(${requestWith(fn, `also${fn.uses.length}`, '"/alias"')});`,
      ];
    case "shadow":
      return ["{", `  const ${held} = "shadow";`, `  out.push(${held});`, "}"];
    case "closure":
      return [`const later = async () => ${requestWith(fn, held, '"/later"')};`, "out.push(await later());"];
    case "reassign":
      return fn.place === "let"
        ? [`${held} = ${construction(fn)};`, `out.push(${requestWith(fn, held, '"/again"')});`]
        : [];
    case "interceptor":
      return isAxios
        ? [
            `let seen = 0;`,
            `${held}.interceptors.request.use((config) => { seen += 1; config.headers["x-count"] = String(seen); return config; });`,
            `out.push(${requestWith(fn, held, '"/seen"')});`,
          ]
        : [];
    case "typeof":
      return [`out.push(typeof ${held});`];
    case "shadowing parameter":
      return [`out.push([1].map((${held}) => ${held} + 1));`];
  }
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === "" ? "" : `  ${line}`));
}
