import fc from "fast-check";
import { libraries } from "../../../src/catalogue/data.js";
import type { ClientEntry, Library } from "../../../src/catalogue/library-schema.js";

/** A client of the catalogue. */
export interface CataloguedClient {
  readonly library: Library;
  /** What a program imports. */
  readonly module: string;
  /** The name inside the module: `["default"]`, `["DynamoDB", "DocumentClient"]`. */
  readonly path: readonly string[];
  /** The method of an instance of `path` that makes it: `producer` of a `Kafka`. */
  readonly method: string | undefined;
  readonly entry: ClientEntry;
}

/** A client, and how a program imports it. */
export interface ClientSpec extends CataloguedClient {
  readonly isNamespace: boolean;
  /** The method that prepares it in the expression that makes it. */
  readonly chained?: string | undefined;
}

/** Every client of the catalogue; where a name is a pattern, one of those that it stands for. */
export const CATALOGUED: readonly CataloguedClient[] = libraries().flatMap((library) =>
  Object.entries(library.clients ?? {}).map(([key, entry]): CataloguedClient => {
    const module = library.examples?.[0] ?? library.modules?.find((name) => !/[*{]/.test(name)) ?? library.package;
    const [path, method] = key.replaceAll("*", "Some").split("#") as [string, string?];
    return { library, module: module.replaceAll("*", "some"), path: path.split("."), method, entry };
  }),
);

/** One of every way to be made, to be prepared and to end. */
const MUCH_USED: readonly string[] = [
  "@aws-sdk/client-some SomeClient",
  "openai default",
  "stripe default",
  "redis createClient",
  "ioredis default",
  "mongodb MongoClient",
  "mongodb MongoClient.connect",
  "pg Client",
  "pg Pool",
  "@prisma/client PrismaClient",
  "bullmq Queue",
  "typeorm DataSource",
  "kafkajs Kafka#producer",
  "mysql2/promise createConnection",
  "mysql2/promise createPool",
  "nodemailer createTransport",
  "axios create",
  "undici Pool",
  "undici Client",
  "node:http2 connect",
];

const nameOf = ({ module, path, method }: CataloguedClient): string =>
  `${module} ${path.join(".")}${method === undefined ? "" : `#${method}`}`;

const muchUsed = CATALOGUED.filter((client) => MUCH_USED.includes(nameOf(client)));

/** A client of the catalogue, more often one that many use. */
export const clients: fc.Arbitrary<ClientSpec> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...muchUsed) },
      { weight: 2, arbitrary: fc.constantFrom(...CATALOGUED) },
    ),
    fc.constantFrom(false, false, false, true),
  )
  .map(([client, isNamespace]) => ({ ...client, isNamespace, toString: () => nameOf(client) }));

/** The client of a module by its name there. */
export function catalogued(module: string, path: readonly string[]): CataloguedClient {
  const found = CATALOGUED.find((client) => client.module === module && client.path.join(".") === path.join("."));
  if (!found) throw new Error(`the catalogue has no ${path.join(".")} of ${module}`);
  return found;
}

/** Modules that programs import as a whole, by this name. */
const WHOLE: Readonly<Record<string, string>> = { axios: "axios", "node:http": "http", "node:https": "https" };

/** The name by which a file knows what it imports for a client. */
export function importedName({ module, path, isNamespace }: ClientSpec): string {
  const [first] = path as [string];
  if (WHOLE[module] !== undefined) return WHOLE[module];
  if (!isNamespace && first !== "default") return first;
  const name = module.split(/\W+/).filter(Boolean).join("_");
  return isNamespace ? `${name}_module` : `${name[0]!.toUpperCase()}${name.slice(1)}`;
}

/** The statement that imports it. */
export function importOf(client: ClientSpec, modules: "esm" | "cjs"): string {
  const { module, path } = client;
  const name = importedName(client);
  const isDefault = WHOLE[module] !== undefined || (path[0] === "default" && !client.isNamespace);
  const isWhole = isDefault || client.isNamespace;
  if (modules === "cjs") return `const ${isWhole ? name : `{ ${name} }`} = require("${module}");`;
  return `import ${isDefault ? name : isWhole ? `* as ${name}` : `{ ${name} }`} from "${module}";`;
}

/** What makes it: the callee of its construction. */
export function calleeOf(client: ClientSpec): string {
  const { path, method, isNamespace, module } = client;
  if (method !== undefined) return `maker.${method}`;
  const isWhole = isNamespace || WHOLE[module] !== undefined;
  return [importedName(client), ...path.slice(isWhole ? 0 : 1)].join(".");
}

/** The type of its instances, as TypeScript code. */
export function typeOf(client: ClientSpec): string {
  const isClass = client.entry.construction.via !== "call" && client.method === undefined;
  return isClass ? calleeOf(client) : `ReturnType<typeof ${calleeOf(client)}>`;
}

/** The module-level instance of what has a method that makes it. */
export function makerOf(client: ClientSpec): readonly string[] {
  if (client.method === undefined) return [];
  const maker = calleeOf({ ...client, method: undefined });
  return [`const maker = new ${maker}({ name: "maker" });`];
}

/** The code that makes it from arguments. */
export function construction(client: ClientSpec, args: string): string {
  const { via, awaited } = client.entry.construction;
  const made = `${via === "call" ? "" : "new "}${calleeOf(client)}(${args})`;
  if (client.chained !== undefined) return `await ${awaited ? `(await ${made})` : made}.${client.chained}()`;
  return awaited ? `await ${made}` : made;
}
