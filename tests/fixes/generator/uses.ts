import fc from "fast-check";
import type { ClientSpec } from "./clients.js";

/** What a function does with its client, besides a request. */
export const USES = [
  "again",
  "at once",
  "fail",
  "close",
  "mutate",
  "tag",
  "listen",
  "compare",
  "keep",
  "inspect",
  "helper",
  "changing helper",
  "keeping helper",
  "alias",
  "shadow",
  "shadowing parameter",
  "closure",
  "typeof",
  "defaults",
  "interceptor",
  "session",
  "early return",
  "log",
] as const;

export type Use = (typeof USES)[number];

/** Functions of the program that the uses name. */
export const HELPERS: Readonly<Record<string, string>> = {
  ask: 'async function ask(held, what) {\n  return "asked " + (await held.work(what));\n}',
  change: 'function change(held) {\n  held.tag = "changed";\n  return held;\n}',
  hold: "function hold(held) {\n  kept.push(held);\n  return kept.length;\n}",
};

/** A list of uses: often none besides a request. */
export const uses: fc.Arbitrary<readonly Use[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<readonly Use[]>([]) },
  {
    weight: 3,
    arbitrary: fc.uniqueArray(fc.constantFrom<Use>("again", "at once", "alias", "closure", "log", "helper"), {
      minLength: 1,
      maxLength: 2,
    }),
  },
  { weight: 3, arbitrary: fc.uniqueArray(fc.constantFrom(...USES), { minLength: 1, maxLength: 2 }) },
);

/** A client as its uses see it. */
export interface UsedClient {
  readonly client: ClientSpec;
  /** Code that sends a request by it, and gives what comes of it. */
  readonly request: (held: string, argument: string) => string;
}

/** How a client that has methods of its own sends a request. */
export function ownRequest({ entry }: ClientSpec, held: string, argument: string): string {
  if (entry.sharing?.identity) return `await ${held}.query(\`SELECT \${${argument}}\`)`;
  if (entry.sharing?.pool !== undefined) return `await ${held}.request({ method: "GET", path: "/" + ${argument} })`;
  return `await ${held}.work(${argument})`;
}

/** The method that closes a client, where it has one of its own. */
export function endingOf({ entry }: ClientSpec): string | undefined {
  return entry.ending?.by.find((path) => !path.includes("."));
}

/** The statements of one use of what `held` names; none where it cannot be used so. */
export function useLines(use: Use | "request", used: UsedClient, held: string, isName: boolean): readonly string[] {
  const { client, request } = used;
  const asks = (argument = "input.id") => `out.push(${request(held, argument)});`;
  const ending = endingOf(client);
  switch (use) {
    case "request":
      return [asks()];
    case "again":
      return [asks('"again"')];
    case "at once":
      return [`out.push(...(await Promise.all([1, 2].map(async (n) => ${request(held, "n")}))));`];
    case "fail":
      return [asks('input.flag ? "fine" : "fail"')];
    case "close":
      return ending === undefined ? [] : [`await ${held}.${ending}();`];
    case "mutate":
      return [`${held}.tag = input.key;`, asks()];
    case "tag":
      return [`out.push(${held}.tag ?? "no tag");`, `${held}.tag = input.id;`];
    case "listen":
      return [`${held}.on("request", () => out.push("heard"));`, asks()];
    case "compare":
      return [`out.push(last === ${held});`, `last = ${held};`];
    case "keep":
      return [`kept.push(${held});`, `out.push(kept.indexOf(${held}) === kept.length - 1);`];
    case "inspect":
      return [`out.push(${held}.tag === undefined);`];
    case "helper":
      return client.entry.sharing?.pool === undefined ? [`out.push(await ask(${held}, input.id));`] : [];
    case "changing helper":
      return [`change(${held});`, asks()];
    case "keeping helper":
      return [`out.push(hold(${held}) > 0);`];
    case "alias":
      return [`const alias = ${held};`, `out.push(${request("alias", "input.id")});`];
    case "shadow":
      return isName ? ["{", `  const ${held} = "shadow";`, `  out.push(${held});`, "}"] : [];
    case "shadowing parameter":
      return isName ? [`out.push([1].map((${held}) => ${held} + 1));`] : [];
    case "closure":
      return [`const later = async () => ${request(held, '"later"')};`, "out.push(await later());"];
    case "typeof":
      return [`out.push(typeof ${held});`];
    case "defaults":
      return [`${held}.defaults.headers.common["x-key"] = input.key;`, asks()];
    case "interceptor":
      return [`${held}.interceptors.request.use((config) => ({ ...config, key: input.key }));`, asks()];
    case "session":
      return client.entry.sharing?.pool === undefined
        ? []
        : [`await ${held}.query(\`SET role = \${input.key}\`);`, asks()];
    case "early return":
      return ["if (!input.flag) return out;", asks('"more"')];
    case "log":
      return ['console.log("used by", input.id);'];
  }
}

/** Uses that tell one instance from another, or leave something on it. */
export const TELLING: ReadonlySet<Use> = new Set([
  "close",
  "mutate",
  "tag",
  "listen",
  "compare",
  "keep",
  "inspect",
  "changing helper",
  "keeping helper",
  "defaults",
  "interceptor",
  "session",
]);
