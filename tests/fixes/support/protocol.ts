import { libraries } from "../../../src/catalogue/data.js";
import type { ClientEntry, Library } from "../../../src/catalogue/library-schema.js";

/** A client of the catalogue that connects, and code that makes one. */
export interface ConnectingClient {
  readonly name: string;
  readonly entry: ClientEntry;
  /** Imports the library. */
  readonly requires: string;
  /** Makes a client. */
  readonly makes: string;
  /** The method by which the instances of the library make it: `producer` of `Kafka#producer`. */
  readonly method: string | undefined;
}

/** Every client of the catalogue that has to be prepared, or that holds connections until it is closed. */
export const CONNECTING: readonly ConnectingClient[] = libraries().flatMap((library) =>
  Object.entries(library.clients ?? {}).flatMap(([key, entry]) =>
    isConnecting(entry) ? [connecting(library, key, entry)] : [],
  ),
);

function isConnecting({ preparation, cost, transport, ending, sharing }: ClientEntry): boolean {
  if (sharing?.perRequest !== undefined) return false;
  return preparation !== undefined || (cost.fresh === "connections" && transport === "socket" && ending !== undefined);
}

function connecting(library: Library, key: string, entry: ClientEntry): ConnectingClient {
  const module = library.examples?.[0] ?? library.modules?.find((name) => !/[*{]/.test(name)) ?? library.package;
  const [path, method] = key.replaceAll("*", "Some").split("#") as [string, string?];
  const exported = path === "default" ? "library" : `library.${path}`;
  const callee = method === undefined ? exported : `maker.${method}`;
  const made = `${entry.construction.via === "call" ? "" : "new "}${callee}({ url: process.env.UPSTREAM })`;
  return {
    name: `${library.package}#${key}`,
    entry,
    requires: `const library = require(${JSON.stringify(module.replaceAll("*", "some"))});${method ? `\nconst maker = new ${exported}({ name: "maker" });` : ""}`,
    method,
    makes: entry.construction.awaited ? `await ${made}` : made,
  };
}

/** What a run of a program did to the clients that it made. */
export interface Run {
  /** The result of each call, or the message of its error. */
  readonly results: readonly string[];
  readonly made: number;
  readonly prepared: number;
  readonly ended: number;
}

/**
 * Runs a program against a library whose clients hold to the protocol that the catalogue describes: they fail when they
 * are used before they are ready or after their end, and when they are prepared twice where that fails.
 * @param failures how many of the first preparations reject
 */
export async function run(
  code: string,
  { entry, method }: Pick<ConnectingClient, "entry" | "method">,
  { calls, concurrent, failures = 0 }: { calls: number; concurrent: boolean; failures?: number },
): Promise<Run> {
  const count = { made: 0, prepared: 0, ended: 0 };
  let failing = failures;
  const { preparation, ending, construction } = entry;

  function makeClient(): object {
    count.made += 1;
    let isReady = preparation === undefined || preparation.optional === true;
    let isPrepared = false;
    let hasEnded = false;
    const client: object = new Proxy(
      {},
      {
        get(_, member) {
          if (typeof member !== "string" || member === "then") return undefined;
          if (preparation?.by.includes(member)) {
            return async () => {
              await Promise.resolve();
              if (failing-- > 0) throw new Error("refused");
              if (isPrepared && preparation.again !== "harmless") throw new Error("prepared twice");
              isPrepared = true;
              isReady = true;
              count.prepared += 1;
              return preparation.givesClient ? client : undefined;
            };
          }
          if (ending?.by.includes(member)) {
            return async () => {
              hasEnded = true;
              count.ended += 1;
            };
          }
          if (member === "on") return () => client;
          return async (input: unknown) => {
            await Promise.resolve();
            if (!isReady) throw new Error("used before it was ready");
            if (hasEnded) throw new Error("used after its end");
            return `${member} ${String(input)}`;
          };
        },
      },
    );
    return client;
  }

  const library: unknown = new Proxy(function () {}, {
    get: (_, member) => (member === "then" ? undefined : library),
    apply: () => (construction.awaited ? Promise.resolve(makeClient()) : makeClient()),
    construct: () => (method ? { [method]: makeClient } : makeClient()),
  });
  const module: { exports: { handler?: (input: number) => Promise<unknown> } } = { exports: {} };
  new Function("require", "module", "exports", "process", "globalThis", code)(
    () => library,
    module,
    module.exports,
    { env: { UPSTREAM: "upstream" } },
    {},
  );
  const inputs = Array.from({ length: calls }, (_, index) => index);
  const call = (input: number): Promise<string> =>
    module.exports.handler!(input).then(String, (error: Error) => `failed: ${error.message}`);
  const results: string[] = [];
  if (concurrent) results.push(...(await Promise.all(inputs.map(call))));
  else for (const input of inputs) results.push(await call(input));
  return { results, ...count };
}
