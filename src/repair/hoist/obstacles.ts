import type { Node } from "../../syntax/nodes.js";

/** What an obstacle means for a person. */
interface Meaning {
  /** Why it stands against running the construction once, at module load, for all. */
  readonly because: string;
  /** What a person may choose instead. Absent: it is a refusal, for no edit would keep what the program does. */
  readonly instead?: string;
}

/**
 * All that can stand against sharing a client, with what the documentation says of it. The order is the precedence: of
 * several obstacles the first is named. One connection for one identity outweighs everything; then come refusals, by what
 * is read first (the options, the constructor, the arguments, the uses, the place); then what a person may decide.
 */
export const OBSTACLES = {
  identity: {
    because: "The client is a single connection that may carry a transaction or an identity.",
    instead: "Share the pool of the same library, where the client only runs single queries.",
  },
  "unshareable-option": { because: "An option ties the client to one caller: a signal, a cookie jar, a listener." },
  "unknown-options": {
    because: "The options cannot be read here, so it is not known whether sharing would help or harm.",
  },
  "no-gain": { because: "An option makes keeping connections impossible or wrong, so that sharing gains nothing." },
  subclass: { because: "A class of the program extends the client, and what its constructor does is not known." },
  "uses-this": { because: "The arguments use `this`, `super`, `arguments` or `new.target`." },
  "awaits-arguments": { because: "The arguments contain `await` or `yield`." },
  "local-type": { because: "The type arguments or annotations name a type that exists only inside the function." },
  "request-data": { because: "The arguments hold data of the request." },
  "unpredictable-arguments": {
    because: "The arguments call functions, or have effects, that can differ from call to call.",
  },
  "changing-variable": { because: "The arguments read a variable, or an object, that the program changes." },
  "local-function": { because: "The arguments hold a function that uses variables of the surrounding function." },
  changed: {
    because: "The client is changed after it is made: defaults, headers, interceptors, listeners, credentials.",
  },
  "closed-by-caller": { because: "The function hands the client to callers, one of which closes it." },
  rebound: { because: "The variable that holds the client is assigned more than once." },
  inspected: {
    because: "The program looks into the client or compares it, which a shared one would answer differently.",
  },
  escapes: { because: "The client goes to code that may keep, change or close it." },
  kept: { because: "The client is stored where it outlives the function." },
  "component-file": {
    because: "The file is a component with a template, where module scope is not where it seems to be.",
  },
  namespace: { because: "The code stands in a TypeScript namespace or module block." },
  order: {
    because: "No place at module scope is both before every call of the function and after all that the client needs.",
  },
  capped: {
    because: "The client serves one request, or few, at a time: shared, it would make requests wait for each other.",
    instead: "Share the pool of the same library, where it has one, or the client itself all the same.",
  },
  "reuse-switched-off": {
    because: "An option switches the reuse of connections off on purpose.",
    instead: "None: switch it on first, as `no-disabled-keep-alive` says.",
  },
  connects: {
    because: "The constructor connects at once, and would do so while the module loads.",
    instead: "Create it at first use.",
  },
  awaited: {
    because: "The client is ready only after an `await`.",
    instead: "Keep the promise, and forget it when it rejects.",
  },
  "may-throw": {
    because: "The constructor can throw, and would do so while the module loads instead of inside the request.",
    instead: "Create it at first use.",
  },
  environment: {
    because:
      "The arguments or the constructor read the environment or the configuration, which may not be there yet when the module loads.",
    instead: "Create it at first use.",
  },
  "local-import": {
    because: "The library is imported inside the function, perhaps to load it late on purpose.",
    instead: "Create it at first use.",
  },
  "circular-import": {
    because: "A module that the client is made from imports this file, and may not be there yet when this one loads.",
    instead: "Create it at first use.",
  },
  "depends-on-key": {
    because: "The arguments depend on a value of the caller, so one client serves one such value only.",
    instead:
      "Keep one client for each value, where it is a plain key. For credentials the suggestion says what that means.",
  },
  "local-constant": {
    because: "The arguments use an object that the function makes, and uses elsewhere as well.",
    instead: "Create it at first use.",
  },
  closed: { because: "The client is closed after use.", instead: "Create it once, and do not close it." },
  prepared: {
    because: "The client has to be connected before it is used, and connecting it a second time fails.",
    instead: "Connect it at first use and keep the promise, which is forgotten when it rejects.",
  },
  returned: {
    because: "The function hands the client to callers, which may change or close it.",
    instead: "Let the factory create it once and return the same one to every caller.",
  },
} as const satisfies Readonly<Record<string, Meaning>>;

/** Why a client is not shared by a fix. */
export type Reason = keyof typeof OBSTACLES;

/** Something that stands against sharing a client. */
export interface Obstacle {
  readonly reason: Reason;
  /** Where it stands: an option, an argument, a use of the client; the construction where it is that itself. */
  readonly node: Node;
}

const PRECEDENCE = Object.keys(OBSTACLES) as readonly Reason[];

/** Obstacles in the order of precedence, and those of one kind in the order given. */
export function byPrecedence(obstacles: readonly Obstacle[]): readonly Obstacle[] {
  return obstacles.toSorted((one, other) => PRECEDENCE.indexOf(one.reason) - PRECEDENCE.indexOf(other.reason));
}

/** Whether nothing can be offered where an obstacle stands, rather than a person deciding. */
export function isRefusal({ reason }: Obstacle): boolean {
  return !("instead" in OBSTACLES[reason]);
}
