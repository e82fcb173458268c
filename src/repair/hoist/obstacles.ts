import type { Place } from "../../project/place.js";
import type { Node } from "../../syntax/nodes.js";

/** What an obstacle means for a person. */
interface Meaning {
  /** Why it stands against running the construction once, at module load, for all. */
  readonly because: string;
  /** The same of one client, for a message, as what follows "Not repaired:". `{{code}}` stands for the code of the obstacle. */
  readonly told: string;
  /** Making it at first use keeps what the program does, so that this is a fix. */
  readonly isSolvedAtFirstUse?: true;
  /** What is done instead, by a person's choice where nothing says that it is a fix. Absent: it is a refusal, for no edit would keep what the program does. */
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
    told: "it is a single connection, which may carry a transaction or an identity",
    instead: "Share the pool of the same library, where the client only runs single queries.",
  },
  "unshareable-option": {
    because: "An option ties the client to one caller: a signal, a cookie jar, a listener.",
    told: "{{code}} ties it to one caller",
  },
  "unknown-options": {
    because: "The options cannot be read here, so it is not known whether sharing would help or harm.",
    told: "its options cannot be read here",
  },
  "no-gain": {
    because: "An option makes keeping connections impossible or wrong, so that sharing gains nothing.",
    told: "its options leave no connection to share",
  },
  "holds-scripts": {
    because:
      "A script of the program makes one as well, which would not end while a shared client keeps its connections.",
    told: "a script makes one as well, and would not end while it keeps its connections",
  },
  subclass: {
    because: "A class of the program extends the client, and what its constructor does is not known.",
    told: "a class of the program extends it",
  },
  "uses-this": {
    because: "The arguments use `this`, `super`, `arguments` or `new.target`.",
    told: "its arguments use {{code}}",
  },
  "awaits-arguments": { because: "The arguments contain `await` or `yield`.", told: "its arguments wait for {{code}}" },
  "local-type": {
    because: "The type arguments or annotations name a type that exists only inside the function.",
    told: "it names a type of the function around it",
  },
  "request-data": { because: "The arguments hold data of the request.", told: "{{code}} comes with the request" },
  "unpredictable-arguments": {
    because: "The arguments call functions, or have effects, that can differ from call to call.",
    told: "{{code}} may give another value each time",
  },
  "changing-variable": {
    because: "The arguments read a variable, or an object, that the program changes.",
    told: "{{code}} may change",
  },
  "local-function": {
    because: "The arguments hold a function that uses variables of the surrounding function.",
    told: "{{code}} belongs to the function around it",
  },
  changed: {
    because: "The client is changed after it is made: defaults, headers, interceptors, listeners, credentials.",
    told: "{{code}} changes it",
  },
  "closed-by-caller": {
    because: "The function hands the client to callers, one of which closes it.",
    told: "{{code}} closes it",
  },
  rebound: {
    because: "The variable that holds the client is assigned more than once.",
    told: "its variable is assigned more than once",
  },
  inspected: {
    because: "The program looks into the client or compares it, which a shared one would answer differently.",
    told: "{{code}} looks into it",
  },
  escapes: {
    because: "The client goes to code that may keep, change or close it.",
    told: "{{code}} may keep or change it",
  },
  kept: { because: "The client is stored where it outlives the function.", told: "{{code}} stores it for longer" },
  namespace: {
    because: "The code stands in a TypeScript namespace or module block.",
    told: "it is made in a namespace",
  },
  order: {
    because: "No place at module scope is both before every call of the function and after all that the client needs.",
    told: "no place at module scope is before its first use and after all that it needs",
  },
  "component-file": {
    because:
      "The file is a component with a template: its top level runs each time the template is rendered, and nothing made there is shared.",
    told: "this file has no module scope, so it belongs in a module of its own",
    instead:
      "Import the equal client of another module, where one exports it. Otherwise move it to a module of its own by hand.",
  },
  capped: {
    because: "The client serves one request, or few, at a time: shared, it would make requests wait for each other.",
    told: "it serves few requests at a time",
    instead: "Share the pool of the same library, where it has one, or the client itself all the same.",
  },
  "reuse-switched-off": {
    because: "An option switches the reuse of connections off on purpose.",
    told: "an option switches the reuse of connections off",
    instead: "None: switch it on first, as `no-disabled-keep-alive` says.",
  },
  connects: {
    because: "The constructor connects at once, and would do so while the module loads.",
    told: "it connects at once",
    instead: "Create it at first use.",
  },
  awaited: {
    because: "The client is ready only after an `await`.",
    told: "it is ready only after an `await`",
    instead: "Keep the promise, and forget it when it rejects.",
  },
  "keeps-failure": {
    because: "The client remembers what failed at first, so that a shared one fails until the process ends.",
    told: "it remembers what failed at first",
    instead: "Create it at first use.",
  },
  "may-throw": {
    because: "The constructor can throw, and would do so while the module loads instead of inside the request.",
    told: "its constructor can throw",
    isSolvedAtFirstUse: true,
    instead: "Create it at first use.",
  },
  environment: {
    because:
      "The arguments or the constructor read the environment or the configuration, which may not be there yet when the module loads.",
    told: "it reads the environment",
    isSolvedAtFirstUse: true,
    instead:
      "Create it at first use; as a suggestion where the program writes the variable after it has started, or asks a function for it. Where a platform sets the environment before it loads the module (Lambda, Next.js, Cloud Functions, Vercel, Netlify), at module scope.",
  },
  "local-import": {
    because: "The library is imported inside the function, perhaps to load it late on purpose.",
    told: "its library is imported inside the function",
    isSolvedAtFirstUse: true,
    instead: "Create it at first use.",
  },
  "circular-import": {
    because: "A module that the client is made from imports this file, and may not be there yet when this one loads.",
    told: "a module that it is made from imports this file",
    isSolvedAtFirstUse: true,
    instead: "Create it at first use.",
  },
  "held-by-object": {
    because: "The client is stored in an object that is made, or given, anew each time.",
    told: "{{code}} stores it in an object of the caller's",
    instead: "Create it at first use, and give the same one to every object.",
  },
  "own-field": {
    because: "The arguments read fields of the object that makes the client, which are the same in all its objects.",
    told: "its arguments use {{code}}",
    instead: "Create it at first use.",
  },
  "awaited-value": {
    because: "The arguments wait for a value that does not depend on the caller.",
    told: "its arguments wait for {{code}}",
    instead: "Create it at first use, with the value as it is then.",
  },
  computed: {
    because:
      "The arguments are computed each time, by functions of the program or step by step, but do not depend on the caller.",
    told: "{{code}} may give another value each time",
    instead: "Create it at first use, with the value as it is then.",
  },
  "depends-on-key": {
    because: "The arguments depend on a value of the caller, so one client serves one such value only.",
    told: "{{code}} is up to the caller",
    instead:
      "Keep one client for each value, where it is a plain key. For credentials the suggestion says what that means.",
  },
  "local-constant": {
    because: "The arguments use an object that the function makes, and uses elsewhere as well.",
    told: "it is made from an object of the function",
    instead: "Create it at first use.",
  },
  closed: {
    because: "The client is closed after use.",
    told: "{{code}} closes it",
    instead: "Create it once, and do not close it.",
  },
  prepared: {
    because: "The client has to be connected before it is used, and connecting it a second time fails.",
    told: "{{code}} has to connect it first",
    instead: "Connect it at first use and keep the promise, which is forgotten when it rejects.",
  },
  returned: {
    because: "The function hands the client to callers, which may change or close it.",
    told: "it is handed to callers that are not known",
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
  /** The same in another file, where it stands there. */
  readonly elsewhere?: Place;
}

/** The reasons that making a client at first use solves. */
export const SOLVED_AT_FIRST_USE = (Object.entries(OBSTACLES) as readonly (readonly [Reason, Meaning])[]).flatMap(
  ([reason, { isSolvedAtFirstUse }]) => (isSolvedAtFirstUse ? [reason] : []),
);

const PRECEDENCE = Object.keys(OBSTACLES) as readonly Reason[];

/** Obstacles in the order of precedence, and those of one kind in the order given. */
export function byPrecedence(obstacles: readonly Obstacle[]): readonly Obstacle[] {
  return obstacles.toSorted((one, other) => PRECEDENCE.indexOf(one.reason) - PRECEDENCE.indexOf(other.reason));
}

/** Whether nothing can be offered where an obstacle stands, rather than a person deciding. */
export function isRefusal({ reason }: Obstacle): boolean {
  return !("instead" in OBSTACLES[reason]);
}
