import type { ClientEntry } from "../../../src/catalogue/library-schema.js";
import { turn, type World } from "./world.js";

/** What a stub client is, to what it is handed to. */
interface Stubbed {
  /** What it is made from, and what was changed on it since. */
  describe: () => string;
  /** Opens its connections. @throws where it can serve no more */
  open: () => void;
}

const STUBS = new WeakMap<object, Stubbed>();

/** Members that a client has, and that are no requests. */
const PLAIN = new Set(["tag", "then", "toJSON", "constructor"]);

/**
 * A client that holds to the protocol which the catalogue describes: it needs its key, it fails when it is used before it
 * is ready or after its end, and when it is prepared twice where that fails. What it was made from goes with every request.
 * @param makers methods that make other clients
 */
export function stubClient(
  name: string,
  entry: ClientEntry,
  args: readonly unknown[],
  world: World,
  makers: Readonly<Record<string, unknown>> = {},
): object {
  const { preparation, ending, construction, sharing } = entry;
  const settings = readsOf(entry, world);
  const made = [...args, ...settings]
    .map((arg) => describe(withoutReuse(arg, entry)))
    .filter((text) => text !== "{}")
    .join(", ");
  refuseWithout(name, entry, [...args, ...settings]);

  const written = new Map<string, unknown>();
  const listeners: (() => unknown)[] = [];
  const interceptors: ((config: object) => object)[] = [];
  const session: string[] = [];
  const defaults = { headers: { common: {} } };
  let isReady = preparation === undefined || preparation.optional === true;
  let isPrepared = false;
  let hasEnded = false;

  const describeState = (): string => {
    const changed = interceptors.reduce((config, change) => change(config), {
      ...Object.fromEntries(written),
      ...defaults.headers.common,
    });
    const parts = [describe(changed), ...session].filter((part) => part !== "{}");
    return `${name}(${made})${parts.length > 0 ? ` with ${parts.join(" ")}` : ""}`;
  };
  const stub: Stubbed = {
    describe: describeState,
    open() {
      if (hasEnded && ending?.after !== "reconnects") throw new Error(`${name} was used after its end`);
      if (!isReady) throw new Error(`${name} was used before it was ready`);
      const carried = [...agentsIn(args)];
      if (carried.length === 0) world.connections.add(client);
      for (const agent of carried) STUBS.get(agent)!.open();
    },
  };

  async function prepare(): Promise<unknown> {
    await turn();
    if (world.failures > 0) {
      world.failures -= 1;
      throw new Error(`${name} was refused`);
    }
    if (isPrepared && preparation!.again !== "harmless") throw new Error(`${name} was prepared twice`);
    isPrepared = true;
    isReady = true;
    world.connections.add(client);
    return preparation!.givesClient ? client : undefined;
  }

  async function request(method: string, given: readonly unknown[]): Promise<string> {
    await turn();
    stub.open();
    const text = `${method} ${given.map(describe).join(", ")} by ${describeState()}`;
    world.requests.push(text);
    for (const listener of listeners) listener();
    if (sharing?.identity && /^(?:SET|BEGIN)\b/.test(String(given[0]))) session.push(String(given[0]));
    if (given[0] === "fail") throw new Error(`refused: ${text}`);
    return text;
  }

  const client: object = new Proxy(
    {},
    {
      get(_, member) {
        if (typeof member !== "string") return undefined;
        if (written.has(member)) return written.get(member);
        if (PLAIN.has(member)) return undefined;
        if (member in makers) return makers[member];
        if (preparation?.by.includes(member)) return prepare;
        if (ending?.by.includes(member))
          return async () => {
            hasEnded = true;
          };
        if (sharing?.deadWhen?.includes(member)) return hasEnded;
        if (member === "on" || member === "once")
          return (event: string, listener: () => unknown) => {
            if (event === "request") listeners.push(listener);
            return client;
          };
        if (member === "defaults") return defaults;
        if (member === "interceptors")
          return { request: { use: (change: (config: object) => object) => interceptors.push(change) } };
        return (...given: readonly unknown[]) => request(member, given);
      },
      set(_, member, value) {
        written.set(String(member), value);
        return true;
      },
    },
  );
  STUBS.set(client, stub);
  if (construction.connects) world.connections.add(client);
  return client;
}

/** What a constructor reads of the environment by itself. */
function readsOf({ construction }: ClientEntry, { env }: World): readonly unknown[] {
  return construction.readsEnvironment ? [{ key: env["ADDRESS"] }] : [];
}

/** Fails as the constructor of a client does without what it needs. */
function refuseWithout(name: string, { construction }: ClientEntry, given: readonly unknown[]): void {
  const { throws } = construction;
  if (throws === "never") return;
  const values = given.flatMap((value) =>
    value !== null && typeof value === "object" ? Object.values(value) : [value],
  );
  if (throws === "on-invalid-url") {
    if (values.some((value) => typeof value === "string" && URL.canParse(value))) return;
    throw new TypeError(`${name}: invalid URL`);
  }
  if (values.every((value) => value === undefined)) throw new Error(`${name}: the key is missing`);
}

/** Clients that hold the connections of others: agents among what they are made from. */
export function* agentsIn(value: unknown): Generator<object> {
  if (value === null || typeof value !== "object") return;
  if (STUBS.has(value)) yield value;
  else for (const part of Object.values(value)) yield* agentsIn(part);
}

/** Lets the agents among the options of a request open connections. */
export function openAgents(options: unknown): void {
  for (const agent of agentsIn(options)) STUBS.get(agent)!.open();
}

/** Options without the one by which connections are kept, which a repair adds. */
function withoutReuse(options: unknown, { reuse }: ClientEntry): unknown {
  if (!reuse || options === null || typeof options !== "object" || STUBS.has(options)) return options;
  return Object.fromEntries(Object.entries(options).filter(([key]) => key !== reuse.option));
}

/** A value as text by which two runs are compared: clients by what they are made from, functions by what they give. */
export function describe(value: unknown): string {
  if (typeof value === "function") return value.length === 0 ? `() => ${describe(value())}` : "a function";
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "undefined";
  const stub = STUBS.get(value);
  if (stub) return stub.describe();
  if (Array.isArray(value)) return `[${value.map(describe).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([key, part]) => `${key}: ${describe(part)}`)
    .join(", ")}}`;
}
