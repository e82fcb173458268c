import fc from "fast-check";
import { construction, typeOf, type ClientSpec } from "./clients.js";
import { indent, typed, type Language } from "./text.js";
import { endingOf } from "./uses.js";

/** Where a function makes its client. */
export const PLACES = [
  "const",
  "let",
  "var",
  "inline",
  "first of several",
  "last of several",
  "assigned",
  "branch",
  "for of",
  "while",
  "try",
  "finally",
  "nested function",
  "iife",
  "switch",
  "default parameter",
  "factory",
  "arrow factory",
  "async factory",
  "factory with a variable",
  "factory with a parameter",
  "field",
  "private field",
  "constructor",
  "method",
  "property",
] as const;

export type Place = (typeof PLACES)[number];

export const places: fc.Arbitrary<Place> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Place>("const") },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Place>(
      "factory",
      "arrow factory",
      "async factory",
      "factory with a variable",
      "field",
      "private field",
      "constructor",
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom(...PLACES) },
);

/** What a place is filled with. */
export interface Filling {
  readonly client: ClientSpec;
  /** Arguments of the construction. */
  readonly args: string;
  /** Statements that the arguments need. */
  readonly before: readonly string[];
  /** Whether the arguments wait for something. */
  readonly waits: boolean;
  /** Statements that prepare what the name stands for. */
  readonly prepare: (held: string) => readonly string[];
  /** Statements that use it. */
  readonly use: (held: string, isName: boolean) => readonly string[];
  readonly name: string;
  readonly index: number;
  readonly comments: boolean;
  readonly language: Language;
}

/** Code of a place: what stands in the function, beside it, and in the factory, which may have a file of its own. */
export interface Placed {
  readonly body: readonly string[];
  readonly outside: readonly string[];
  readonly factory?: { readonly name: string; readonly lines: readonly string[] };
  /** A parameter of the function besides its input. */
  readonly parameter?: string;
}

/** Fills a place. */
export function placed(place: Place, filling: Filling): Placed {
  if (/factory/.test(place)) return inFactory(place, filling);
  if (["field", "private field", "constructor", "method", "property"].includes(place)) return inObject(place, filling);
  return { body: inFunction(place, filling), outside: [], ...parameterOf(place, filling) };
}

function parameterOf(place: Place, { client, args, name }: Filling): Pick<Placed, "parameter"> {
  return place === "default parameter" ? { parameter: `${name} = ${construction(client, args)}` } : {};
}

function inFunction(place: Place, filling: Filling): readonly string[] {
  const { client, args, name, before, comments } = filling;
  const made = construction(client, args);
  const used = [...filling.prepare(name), ...filling.use(name, true)];
  const note = comments ? ["// The client.", "/* Of this function. */"] : [];
  const all = (declaration: string) => [...before, ...note, declaration + (comments ? " // made here" : ""), ...used];
  switch (place) {
    case "let":
    case "var":
      return all(`${place} ${name} = ${made};`);
    case "inline": {
      const held = made.startsWith("await") ? `(${made})` : made;
      return [...before, ...filling.use(held, false)];
    }
    case "first of several":
      return [...all(`const ${name} = ${made},\n  other = input.id;`), "out.push(other);"];
    case "last of several":
      return [...all(`const other = input.id,\n  ${name} = ${made};`), "out.push(other);"];
    case "assigned":
      return [`let ${name}${typed(typeOf(client), filling.language)};`, ...all(`${name} = ${made};`)];
    case "branch":
      return ["if (input.flag) {", ...indent(all(`const ${name} = ${made};`)), "} else {", '  out.push("none");', "}"];
    case "for of":
      return ["for (const turn of [1, 2]) {", ...indent(["out.push(turn);", ...all(`const ${name} = ${made};`)]), "}"];
    case "while":
      return [
        "let turns = 0;",
        "while (turns < 2) {",
        ...indent(["turns += 1;", ...all(`const ${name} = ${made};`)]),
        "}",
      ];
    case "try":
      return ["try {", ...indent(all(`const ${name} = ${made};`)), "} catch {", '  out.push("caught");', "}"];
    case "finally": {
      const ending = endingOf(client);
      const close = ending === undefined ? 'out.push("done");' : `await ${name}.${ending}();`;
      return [
        ...before,
        ...note,
        `const ${name} = ${made};`,
        ...filling.prepare(name),
        "try {",
        ...indent(filling.use(name, true)),
        "} finally {",
        `  ${close}`,
        "}",
      ];
    }
    case "nested function":
      return [
        "const go = async () => {",
        ...indent([...all(`const ${name} = ${made};`), "return out;"]),
        "};",
        "await go();",
      ];
    case "iife":
      return ["await (async () => {", ...indent([...all(`const ${name} = ${made};`), "return out;"]), "})();"];
    case "switch":
      return [
        "switch (input.id % 2) {",
        "  case 0: {",
        ...indent(indent([...all(`const ${name} = ${made};`), "break;"])),
        "  }",
        "  default:",
        '    out.push("odd");',
        "}",
      ];
    case "default parameter":
      return used;
    default:
      return all(`const ${name} = ${made};`);
  }
}

function inFactory(place: Place, filling: Filling): Placed {
  const { client, args, name, before, index, waits, language } = filling;
  const isAsync = waits || construction(client, "").startsWith("await") || place === "async factory";
  const prepares = place === "async factory" ? filling.prepare(name) : [];
  const made = construction(client, args);
  const code = [...before, ...prepares].join("\n") + made;
  const takesInput = /\binput\b/.test(code);
  const takesKey = place === "factory with a parameter";
  const parameters = [
    ...(takesKey ? [`tenant${typed("string", language)}`] : []),
    ...(takesInput ? [`input${typed("Input", language)}`] : []),
  ].join(", ");
  const isHeld = prepares.length > 0 || place === "factory with a variable";
  const lines = indent([
    ...before,
    ...(takesKey ? ['if (!tenant) throw new Error("no tenant");'] : []),
    ...(isHeld ? [`const ${name} = ${made};`, ...prepares, `return ${name};`] : [`return ${made};`]),
  ]);
  const factory = `make${index}`;
  const keyword = isAsync ? "async " : "";
  const head =
    place === "arrow factory"
      ? `const ${factory} = ${keyword}(${parameters}) => {`
      : `${keyword}function ${factory}(${parameters}) {`;
  const given = [...(takesKey ? ["input.key"] : []), ...(takesInput ? ["input"] : [])].join(", ");
  const call = `${isAsync ? "await " : ""}${factory}(${given})`;
  return {
    body: [
      `const ${name} = ${call};`,
      ...(prepares.length > 0 ? [] : filling.prepare(name)),
      ...filling.use(name, true),
    ],
    outside: [],
    factory: { name: factory, lines: [head, ...lines, place === "arrow factory" ? "};" : "}"] },
  };
}

function inObject(place: Place, filling: Filling): Placed {
  const { client, args, before, index, language, name } = filling;
  const made = construction(client, args);
  const annotation = typed(typeOf(client), language);
  const member = place === "private field" ? "#client" : "client";
  const body = [
    "const out = [];",
    ...filling.prepare(`this.${member}`),
    ...filling.use(`this.${member}`, false),
    "return out;",
  ];
  const method = [`async run(input${typed("Input", language)}) {`, ...indent(body), "}"];
  const isWaiting = made.startsWith("await") || before.length > 0 || /\bawait\b|\binput\b/.test(args);
  const go = [`out.push(...(await new Holder${index}(input).run(input)));`];
  if (place === "property" || place === "method" || isWaiting) {
    const inner = [...before, `const ${name} = ${made};`, ...filling.prepare(name), ...filling.use(name, true)];
    return place === "property"
      ? {
          body: [
            ...before,
            `const holder = { client: ${made}, id: input.id };`,
            ...filling.prepare("holder.client"),
            ...filling.use("holder.client", false),
          ],
          outside: [],
        }
      : {
          body: go,
          outside: [
            `class Holder${index} {`,
            ...indent([
              `async run(input${typed("Input", language)}) {`,
              ...indent(["const out = [];", ...inner, "return out;"]),
              "}",
            ]),
            "}",
          ],
        };
  }
  const field =
    place === "constructor"
      ? [`client${annotation};`, "constructor() {", `  this.client = ${made};`, "}"]
      : [`${member} = ${made};`];
  return { body: go, outside: [`class Holder${index} {`, ...indent([...field, ...method]), "}"] };
}
