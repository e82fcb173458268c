import { construction, importOf, importedName, makerOf, type ClientSpec } from "./clients.js";
import { agentOptions, REQUESTS, type AgentSpec } from "./agents.js";
import { entryOf, hosted, HOSTING, type Host } from "./hosts.js";
import { placed, type Filling, type Placed } from "./places.js";
import { clientOf, type OperationSpec, type ProgramSpec } from "./program.js";
import { CHANGES, declarations, settingsIn } from "./settings.js";
import { HELPERS, ownRequest, useLines, type UsedClient } from "./uses.js";
import { valueOf } from "./values.js";

/** A function that a program offers, and by what it is found. */
export interface Entry {
  readonly host: Host;
  readonly file: string;
  readonly name: string;
}

/** The text of a program. */
export interface RenderedProgram {
  readonly files: Readonly<Record<string, string>>;
  readonly entries: readonly Entry[];
}

const LIBRARIES: Readonly<Record<string, string>> = {
  axios: "axios",
  http: "node:http",
  got: "got",
  express: "express",
};

/** Writes a program out. */
export function render(spec: ProgramSpec): RenderedProgram {
  const { language, host } = spec;
  const used = spec.operations.map((operation) => usedClient(operation));
  const rendered = spec.operations.map((operation, index) => renderOperation(operation, index, used[index]!, spec));
  const main = `${HOSTING[host].file}.${language}`;
  const clients = used.map(({ client }) => client);
  const factories = rendered.flatMap(({ factory }) => (factory ? [factory] : []));
  const apart = new Map<string, readonly string[]>();
  if (spec.factoriesApart && factories.length > 0)
    apart.set(
      `src/factory.${language}`,
      factories.map(({ lines }) => `export ${lines.join("\n")}`),
    );
  const own = spec.factoriesApart ? [] : factories.map(({ lines }) => lines.join("\n"));
  const functions = rendered.map(({ lines }) => lines.join("\n"));
  const service = [
    ...(host === "express" ? ["export const app = express();"] : []),
    ...own,
    ...functions,
    ...early(spec),
  ];
  apart.set(main, service);
  const shared = sharedElsewhere(spec, used[0]!.client);
  if (shared) apart.set(`src/shared.${language}`, [shared]);
  if (spec.isRouted && HOSTING[host] === HOSTING.function) apart.set(`src/routes.${language}`, routes(spec));
  const all = [...apart.values()].flat().join("\n");
  const settings = settingsIn(all);
  if (spec.settingsApart && settings.length > 0)
    apart.set(
      `src/settings.${language}`,
      declarations(settings).map((line) => line.replaceAll(/^(?=const|function|async|class|let level)/gm, "export ")),
    );
  const files = [...apart].map(([path, code]) => [path, fileText(path, code, clients, spec)] as const);
  return {
    files: { "package.json": packageOf(spec), ...Object.fromEntries(files) },
    entries: spec.operations.map((_, index) => ({ host, file: main, name: entryOf(host, index) })),
  };
}

/** A module-level client that another file exports, made as the first function makes its own. */
function sharedElsewhere({ isSharedElsewhere, operations }: ProgramSpec, client: ClientSpec): string | undefined {
  const [operation] = operations as [OperationSpec];
  const made = construction(client, argumentsOf(operation, operation.agent));
  const isOfModule = valueOf(operation.value).before === undefined && !/\b(?:await|input)\b/.test(made);
  return isSharedElsewhere && isOfModule ? `export const shared = ${made};` : undefined;
}

/** A file that has a server call the functions. */
function routes({ operations }: ProgramSpec): readonly string[] {
  const handlers = operations.map(
    (_, index) => `app.post("/f${index}", async (req, res) => res.json(await f${index}(req.body)));`,
  );
  return ["const app = express();", ...handlers];
}

function packageOf({ host, modules }: ProgramSpec): string {
  const type = modules === "esm" ? "module" : "commonjs";
  return `${JSON.stringify({ private: true, type, dependencies: HOSTING[host].dependencies })}\n`;
}

function usedClient(operation: OperationSpec): UsedClient {
  const { client, agent } = operation;
  if (!agent) return { client, request: (held, argument) => ownRequest(client, held, argument) };
  const { code } = REQUESTS[agent.request];
  return {
    client: clientOf(operation),
    request: (held, argument) =>
      code("HELD")
        .replace("url", () => `\`http://host.test/\${${argument}}\``)
        .replace("HELD", () => held),
  };
}

interface RenderedOperation {
  readonly lines: readonly string[];
  readonly factory: Placed["factory"];
}

function renderOperation(
  operation: OperationSpec,
  index: number,
  used: UsedClient,
  spec: ProgramSpec,
): RenderedOperation {
  const { client } = used;
  const { settledBy: _settledBy, ...value } = valueOf(operation.value);
  const isChained =
    operation.preparation === "chained" && client.entry.preparation?.givesClient === true && !operation.agent;
  const filling: Filling = {
    client: isChained ? chainedClient(client) : client,
    args: argumentsOf(operation, operation.agent),
    before: value.before ?? [],
    waits: value.waits === true,
    prepare: (held) => (isChained ? [] : preparation(operation, client, held)),
    use: (held, isName) =>
      (["request", ...operation.uses] as const).flatMap((use) => useLines(use, used, held, isName)),
    name: operation.name,
    index,
    comments: operation.comments,
    language: spec.language,
  };
  const { body, outside, factory, parameter } = placed(operation.place, filling);
  const changes = spec.changes.map((change) => CHANGES[change]);
  const lines = hosted(spec.host, { index, body: [...changes, ...body], parameter }, spec.language);
  return { lines: [...outside, ...(operation.comments ? ["/** Does something. */"] : []), ...lines], factory };
}

/** A client whose construction goes on to prepare it in the same expression. */
function chainedClient(client: ClientSpec): ClientSpec {
  return { ...client, chained: client.entry.preparation!.by[0] };
}

function preparation({ preparation: how, agent }: OperationSpec, { entry }: ClientSpec, held: string): string[] {
  const method = entry.preparation?.by[0];
  if (agent) return [];
  const listens = how === "with a listener" ? [`${held}.on("error", (error) => console.error(error));`] : [];
  if (method === undefined || (how === "none" && entry.preparation?.optional)) return listens;
  return [...listens, `await ${held}.${method}();`];
}

function argumentsOf({ value: name, client }: OperationSpec, agent: AgentSpec | undefined): string {
  const { expression, properties } = valueOf(name) as { expression?: string; properties?: string };
  const options = agent ? agentOptions(agent) : [];
  if (!agent && expression !== undefined && client.entry.construction.throws === "on-invalid-url") return expression;
  const option = agent ? "localAddress" : "url";
  const all = [
    ...(properties === undefined ? [] : [properties]),
    ...(expression === undefined ? [] : [`${option}: ${expression}`]),
    ...options,
  ];
  return all.length === 0 ? "" : `{ ${all.join(", ")} }`;
}

/** A call while the module is loaded, whose result the program offers. */
function early({ early: isEarly, host }: ProgramSpec): string[] {
  if (!isEarly || host !== "function") return [];
  return [
    'export const early = (async () => f0({ id: 0, key: "early", flag: true }))().catch((error) => `early ${error.message}`);',
  ];
}

function fileText(path: string, code: readonly string[], clients: readonly ClientSpec[], spec: ProgramSpec): string {
  const body = code.join("\n\n");
  const isSettings = path.includes("settings");
  const makers = clients.flatMap((client) => (body.includes("maker.") ? makerOf(client) : []));
  const helpers = Object.entries(HELPERS).flatMap(([name, text]) => (body.includes(`${name}(`) ? [text] : []));
  const state = `${body}${helpers.join("")}`;
  const module = [
    ...new Set(makers),
    ...(spec.settingsApart || isSettings ? [] : declarations(settingsIn(body))),
    ...(/\blast = /.test(state) ? ["let last;"] : []),
    ...(/\bkept\./.test(state) ? ["const kept = [];"] : []),
    ...(isSettings ? [] : spec.clashes.map((name) => `const ${name} = "${name} of the module";`)),
    ...helpers,
  ];
  const madeAtLoad = makers.length > 0 || path.includes("shared");
  const isLate = spec.declaredLate && !madeAtLoad;
  const whole = [...(isLate ? [] : module), body, ...(isLate ? module : [])];
  const text = whole.join("\n");
  const head = [
    ...imports(path, text, clients, spec),
    ...(/\bInput\b/.test(text) ? ["interface Input {\n  id: number;\n  key: string;\n  flag: boolean;\n}"] : []),
  ];
  const complete = `${[head.join("\n"), ...whole].filter(Boolean).join("\n\n")}\n`;
  const written = spec.modules === "cjs" ? asCommonJs(complete) : complete;
  return spec.semicolons ? written : written.replaceAll(/;$/gm, "");
}

function imports(path: string, text: string, clients: readonly ClientSpec[], spec: ProgramSpec): readonly string[] {
  const up = "../".repeat(path.split("/").length - 1);
  const local = (file: string) => (path.startsWith("src/") ? `./${file}.js` : `${up}src/${file}.js`);
  const names = (list: readonly string[], file: string) =>
    spec.modules === "cjs"
      ? `const { ${list.join(", ")} } = require("${local(file)}");`
      : `import { ${list.join(", ")} } from "${local(file)}";`;
  const settings =
    spec.settingsApart && !path.includes("settings")
      ? settingsIn(text).filter((name) => new RegExp(`(?<![.\\w"])${name}\\b`).test(text))
      : [];
  const factories =
    path.includes("factory") || !spec.factoriesApart ? [] : [...new Set(text.match(/\bmake\d\b/g) ?? [])];
  const functions = path.includes("routes") ? spec.operations.map((_, index) => `f${index}`) : [];
  const used = clients.filter((client) => new RegExp(`\\b${importedName(client)}\\b`).test(text));
  const known = new Set(used.map(importedName));
  const libraries = Object.entries(LIBRARIES).flatMap(([name, module]) =>
    !known.has(name) && new RegExp(`(?<![.\\w/])${name}[.(]`).test(text)
      ? [spec.modules === "cjs" ? `const ${name} = require("${module}");` : `import ${name} from "${module}";`]
      : [],
  );
  const requests = /\bawait request\(/.test(text) ? ["request"] : [];
  const undici = requests.map((name) =>
    spec.modules === "cjs" ? `const { ${name} } = require("undici");` : `import { ${name} } from "undici";`,
  );
  const own = used.map((client) => importOf(client, spec.modules));
  return [
    ...new Set([...own, ...libraries, ...undici]),
    ...(settings.length > 0 ? [names(settings, "settings")] : []),
    ...(factories.length > 0 ? [names(factories, "factory")] : []),
    ...(functions.length > 0 ? [names(functions, "service")] : []),
  ];
}

/** The same with `module.exports` in the place of `export`. */
function asCommonJs(text: string): string {
  const names = [...text.matchAll(/^export (?:async )?(?:const|let|function|class) (\w+)/gm)].map(([, name]) => name!);
  const body = text.replaceAll(/^export /gm, "");
  return names.length === 0 ? body : `${body}\nmodule.exports = { ${names.join(", ")} };\n`;
}
