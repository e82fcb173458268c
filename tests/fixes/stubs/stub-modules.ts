import type { ClientEntry } from "../../../src/catalogue/library-schema.js";
import { CATALOGUED, type CataloguedClient } from "../generator/clients.js";
import { describe, openAgents, stubClient } from "./stub-client.js";
import { turn, type World } from "./world.js";

/** What the clients of a library do of which the catalogue says nothing: they are made, and serve. */
const UNKNOWN: ClientEntry = { construction: { via: "new-or-call", throws: "never" }, cost: { fresh: "connections" } };

/** Handlers that a server was given, by path. */
export type Handlers = Map<string, (req: object, res: object) => Promise<unknown>>;

/** The libraries of a program, as `require` gives them. */
export function stubModules(world: World, handlers: Handlers): (specifier: string) => unknown {
  const modules = new Map<string, unknown>();
  return (specifier) => {
    const known = modules.get(specifier);
    if (known) return known;
    const made = specifier === "express" ? express(handlers) : library(specifier, world);
    modules.set(specifier, made);
    return made;
  };
}

function express(handlers: Handlers): unknown {
  const app = { post: (path: string, handler: never) => handlers.set(path, handler) };
  return Object.assign(() => app, { __esModule: true, default: () => app });
}

/** A module: what it exports makes clients, or sends requests by the agents among its options. */
function library(specifier: string, world: World): unknown {
  const own = CATALOGUED.filter(({ module }) => module === specifier);
  const at = (path: readonly string[]) => own.filter((client) => client.path.join(".") === path.join("."));
  const nameOf = (path: readonly string[]) => [specifier, ...path].join(" ");
  const make = (path: readonly string[], args: readonly unknown[]): object => {
    const makers = at(path).filter(({ method }) => method !== undefined);
    const entry = at(path).find(({ method }) => method === undefined)?.entry ?? UNKNOWN;
    const name = nameIn(nameOf(path), own);
    const made = name === nameOf(path) ? entry : readingNothing(entry);
    const methods = makers.map(({ method, entry: of }) => [
      method!,
      (...given: readonly unknown[]) => result(of, () => stubClient(`${nameOf(path)}#${method}`, of, given, world)),
    ]);
    return result(made, () => stubClient(name, made, args, world, Object.fromEntries(methods)));
  };
  const member = (path: readonly string[]): unknown =>
    new Proxy(function () {}, {
      get(_, name) {
        if (name === "__esModule") return true;
        if (typeof name !== "string" || name === "then" || name === "prototype") return undefined;
        return member(path[0] === "default" ? [name] : [...path, name]);
      },
      apply(_, _this, args: unknown[]) {
        const key = path.length === 0 ? ["default"] : path;
        return at(key).length > 0 ? make(key, args) : send(nameOf(key), args, world);
      },
      construct: (_, args: unknown[]) => make(path.length === 0 ? ["default"] : path, args),
    });
  return member([]);
}

/** The name of a client, which it has in common with the pool of its library. */
function nameIn(name: string, own: readonly CataloguedClient[]): string {
  const pools = own.flatMap(({ entry, path, module }) =>
    entry.sharing?.pool === undefined
      ? []
      : [
          [module, entry.sharing.pool],
          [module, ...path],
        ],
  );
  return pools.some((one) => one.join(" ") === name) ? name.split(" ")[0]! : name;
}

/** A single connection and its pool read the same of the environment, of which neither tells here. */
function readingNothing({
  construction: { readsEnvironment: _, ...construction },
  ...entry
}: ClientEntry): ClientEntry {
  return { ...entry, construction };
}

function result(entry: ClientEntry, make: () => object): object {
  return entry.construction.awaited ? turn().then(make) : make();
}

/** A request: its answer tells what it was sent with. */
export function send(name: string, args: readonly unknown[], world: World): unknown {
  const text = `${name} ${args
    .filter((arg) => typeof arg !== "function")
    .map(describe)
    .join(", ")}`;
  const answer = async () => {
    await turn();
    openAgents(args);
    world.requests.push(text);
    if (args.includes("fail")) throw new Error(`refused: ${text}`);
    return Object.assign({ data: text, body: text }, { json: async () => text });
  };
  const promise = answer();
  const done = args.find((arg): arg is (value: string) => void => typeof arg === "function");
  if (done)
    void promise.then(
      () => done(text),
      (error: Error) => done(error.message),
    );
  return Object.assign(promise, { json: async () => (await promise).json() });
}
