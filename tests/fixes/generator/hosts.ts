import fc from "fast-check";
import { indent, typed, type Language } from "./text.js";

/** What calls a function of a program. */
export const HOSTS = ["function", "arrow", "method", "loop", "route", "lambda", "express"] as const;

export type Host = (typeof HOSTS)[number];

export const hosts: fc.Arbitrary<Host> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Host>("function") },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTS) },
);

/** What a platform gives to the functions that it calls, and the file in which it looks for them. */
interface Hosting {
  readonly file: string;
  /** Dependencies by which a program shows the platform. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** The platform has set the environment before it loads the module. */
  readonly setsEnvironment?: true;
}

const PLAIN: Hosting = { file: "src/service", dependencies: {} };

/** How each host is set up. */
export const HOSTING: Readonly<Record<Host, Hosting>> = {
  function: PLAIN,
  arrow: PLAIN,
  method: PLAIN,
  loop: PLAIN,
  route: { file: "app/api/items/route", dependencies: { next: "15.0.0" }, setsEnvironment: true },
  lambda: { file: "src/handler", dependencies: { "@types/aws-lambda": "8.0.0" }, setsEnvironment: true },
  express: { file: "src/server", dependencies: { express: "5.0.0" } },
};

/** The name under which the function number `index` is found, among the exports of its file or the routes of its server. */
export function entryOf(host: Host, index: number): string {
  return host === "route" ? (index === 0 ? "POST" : "PUT") : host === "express" ? `/f${index}` : `f${index}`;
}

/** A function with a body that fills `out` from `input`, as a host calls it. */
export function hosted(
  host: Host,
  { index, body, parameter }: { index: number; body: readonly string[]; parameter: string | undefined },
  language: Language,
): readonly string[] {
  const lines = [`const out${typed("unknown[]", language)} = [];`, ...body, "return out;"];
  const input = `input${typed("Input", language)}`;
  const parameters = parameter === undefined ? input : `${input}, ${parameter}`;
  const name = entryOf(host, index);
  switch (host) {
    case "function":
      return [`export async function ${name}(${parameters}) {`, ...indent(lines), "}"];
    case "arrow":
      return [`export const ${name} = async (${parameters}) => {`, ...indent(lines), "};"];
    case "lambda":
      return [`export const ${name} = async (${parameters}) => {`, ...indent(lines), "};"];
    case "method":
      return [
        `class Service${index} {`,
        ...indent([`async run(${parameters}) {`, ...indent(lines), "}"]),
        "}",
        `const service${index} = new Service${index}();`,
        `export const ${name} = (${input}) => service${index}.run(input);`,
      ];
    case "loop":
      return [
        `export async function ${name}(outer${typed("Input", language)}) {`,
        ...indent([
          `const all${typed("unknown[]", language)} = [];`,
          "for (const id of [outer.id, outer.id + 1]) {",
          ...indent([
            `const go = async (${parameters}) => {`,
            ...indent(lines),
            "};",
            "all.push(...(await go({ ...outer, id })));",
          ]),
          "}",
          "return all;",
        ]),
        "}",
      ];
    case "route":
      return [
        `export async function ${name}(req${typed("Request", language)}) {`,
        ...indent([`const input${typed("Input", language)} = await req.json();`]),
        ...indent(parameter === undefined ? [] : [`const ${parameter};`]),
        ...indent(lines.slice(0, -1)),
        "  return Response.json(out);",
        "}",
      ];
    case "express":
      return [
        `app.post("${name}", async (req, res) => {`,
        ...indent([
          `const answer = async (${parameters}) => {`,
          ...indent(lines),
          "};",
          "res.json(await answer(req.body));",
        ]),
        "});",
      ];
  }
}
