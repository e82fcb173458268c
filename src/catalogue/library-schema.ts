/**
 * The format of the catalogue: what the plugin knows about libraries and host frameworks.
 *
 * Entries are data and nothing else. `settings["connection-reuse"]` takes entries in exactly this
 * format, so that an in-house package is described as a known one is.
 */

import type { DeferredEntry } from "./deferred-schema.js";
import type { NeverReturning } from "./exit-schema.js";
import type { ResponseEntry } from "./response-schema.js";
import type { RequestEntry, ReuseSwitch, ServerEntry } from "./reuse-schema.js";

/**
 * What a fresh instance costs, as measured:
 * - `connections`: it opens its own connections, or abandons sockets;
 * - `requests`: it repeats requests that a shared instance makes once (tokens, keys, WSDL);
 * - `memory`: it is never freed;
 * - `construction`: it shares the process's connections, only the construction is lost;
 * - `nothing`: not worth saying (derived instances that people make per call on purpose).
 */
export type Cost = "connections" | "requests" | "memory" | "construction" | "nothing";

/** How a constructor can fail, which decides whether it may run at module load. */
export type Throws =
  /** Never, whatever the arguments. */
  | "never"
  /** Only when a URL argument does not parse: safe with a literal that does. */
  | "on-invalid-url"
  /** When its key (argument or environment variable) is missing. */
  | "without-key"
  /** Not known: treated as if it could. */
  | "unknown";

/** The protocol of an address. */
export type Protocol = "http:" | "https:";

/** One constructible client. The key in `Library.clients` is the qualified name inside the package of what makes it. */
export interface ClientEntry {
  /** The versions that have it, as a semver range, where not all versions of the library do. */
  readonly versions?: string;
  /** An address of the documentation for this very client, where the library's is too general. */
  readonly docs?: string;
  /** How it comes into being. */
  readonly construction: Construction;
  /** What a fresh instance costs. */
  readonly cost: FreshCost;
  /**
   * How it talks: `socket` clients hold sockets, which isolates forbid to share between requests; `fetch`
   * clients hold none; `platform` clients do what the platform offers; `none` talks to nobody. Absent: not known.
   */
  readonly transport?: "socket" | "fetch" | "platform" | "none";
  /** It is an agent that carries requests of this protocol only. */
  readonly carries?: Protocol;
  /** The option that decides whether connections are kept between requests. */
  readonly reuse?: ReuseOption;
  /** What has to be done before it is used. Absent: nothing, or not known. */
  readonly preparation?: Preparation;
  /** How it ends. Absent: it has no end, or none that is known. */
  readonly ending?: Ending;
  /** What speaks for or against one instance for all. */
  readonly sharing?: Sharing;
  /**
   * Members that change the instance for every later caller, as dotted paths on it: a method that is
   * called (`setToken`, `interceptors.request.use`) or a property that is written (`defaults`, which
   * covers everything below it).
   */
  readonly state?: readonly StateMember[];
  /**
   * Members that no other library has, by which an instance is known that the file imports from elsewhere in
   * the project: `$disconnect`. They hold for everything below them.
   */
  readonly distinctiveMembers?: readonly string[];
}

/** How a client comes into being. */
export interface Construction {
  /** How it is made: `new X()`, `x()` (also static and namespace methods), or both. */
  readonly via: "new" | "call" | "new-or-call";
  /** The call returns a promise of the client. */
  readonly awaited?: true;
  /** The type that the module exports for what the call makes, where TypeScript cannot take it from the call: of several overloads it takes the last. */
  readonly type?: string;
  /** How its constructor can fail. Absent means `unknown`. */
  readonly throws?: Throws;
  /** Its constructor reads environment variables. */
  readonly readsEnvironment?: true;
  /** Its class has type parameters without defaults, so that its name alone is no type. */
  readonly generic?: true;
  /** Its constructor (or factory call) opens a connection at once. */
  readonly connects?: true;
}

/** What a fresh instance costs, and where it costs less. */
export interface FreshCost {
  /** What one costs. */
  readonly fresh: Cost;
  /** The same, for one made without arguments, which differs in nothing from the default instance. */
  readonly withoutArguments?: Cost;
  /** Options that bring the connections along: with any of them a fresh instance costs only its construction. */
  readonly connectionsFrom?: readonly string[];
  /** What makes it open connections of its own, where others of its kind use those that they are given. */
  readonly ownConnections?: OwnConnections;
  /** What its construction costs on Node 24, from the benchmark: median microseconds, and bytes alive per instance. */
  readonly measured?: { readonly microseconds: number; readonly bytes: number };
}

/**
 * What makes a client open connections of its own rather than use those that it is given: a fresh instance
 * then costs `connections`, and `Sharing.perRequest` does not hold for it.
 */
export interface OwnConnections {
  /** An address, as text, in the place of its first argument. */
  readonly address?: true;
  /** Options in its first argument, any of which says where to connect. */
  readonly options?: readonly string[];
  /** Options of the same object that bring the connections along all the same. */
  readonly unless?: readonly string[];
}

/** What a client needs before it is used. */
export interface Preparation {
  /** Methods, any of which prepares it: `connect`, `initialize`, `$connect`. They return a promise. */
  readonly by: readonly string[];
  /** What a second call on a prepared client does: it throws (or rejects), or nothing. Absent: not known. */
  readonly again?: "throws" | "harmless";
  /** It also prepares itself at first use, so that the call can be left out. */
  readonly optional?: true;
  /** The promise is of the client itself: `await new MongoClient(uri).connect()`. */
  readonly givesClient?: true;
}

/** How a client ends, or everything that a module shares. */
export interface Ending {
  /** Methods that close it and release its connections, as dotted paths. */
  readonly by: readonly string[];
  /** What becomes of requests after it was closed: they fail, or connect again. Absent: not known. */
  readonly after?: "fails" | "reconnects";
}

/** What speaks for or against one instance of a client for all callers. */
export interface Sharing {
  /** Why a fresh instance per request is right: the client is never reported, but for `sharedFor`. */
  readonly perRequest?: string;
  /** Methods that use nothing of a caller's own: an instance on which only these are called is reported in spite of `perRequest`. */
  readonly sharedFor?: readonly string[];
  /** Why some make a fresh instance per use on purpose: the client is reported in `strict` only, but for one with a socket that nobody closes. */
  readonly deliberate?: string;
  /** Why some make one per use and end it on purpose: one that is ended where it is used is not reported. */
  readonly endedPerUse?: string;
  /** Calls for which an instance has to itself the connection that it holds: one on which they are made is not reported. */
  readonly dedicatedBy?: readonly (string | DedicatedCall)[];
  /** One connection that carries a transaction or an identity: reported, never moved. */
  readonly identity?: true;
  /** The export of the same package that pools connections and is to be shared instead. */
  readonly pool?: string;
  /** It serves one request at a time, or few: sharing it serialises requests, so no fix moves it. */
  readonly capped?: "always" | { readonly option: string; readonly below: number };
  /** Methods that set it to work until it is closed (`run`): a function of unknown callers that calls one starts it, and is not reported. */
  readonly startedBy?: readonly string[];
  /** A container makes one for all and injects it: a constructor parameter, or a decorated field, of its type is the shared one. */
  readonly injected?: true;
  /** Options that tie an instance to one caller: with any of them it must not be shared. */
  readonly unshareableOptions?: readonly string[];
  /** It remembers what failed at first: a shared one fails until the process ends, where a fresh one would have tried again. */
  readonly keepsFailure?: true;
  /** Members that are true once it can serve no more: what keeps one for later callers has to look at them. */
  readonly deadWhen?: readonly string[];
  /** By convention it is kept on `globalThis`, because development servers load its module again and again. */
  readonly survivesReload?: true;
}

/** An option in the constructor's arguments on which reuse of connections depends. */
export interface ReuseOption {
  /** Index of the options argument. */
  readonly argument: number;
  /** Dotted path of the option in that argument. */
  readonly option: string;
  /** The value that turns reuse on. */
  readonly on: boolean | number;
  /** What the library does when the option is absent. */
  readonly default: "on" | "off";
  /** The absent option is the library's own choice rather than the user's: reported by `strict` only. */
  readonly absentIn?: "strict";
  /** Options of the same object that make keeping connections impossible or wrong: with any of them nothing is reported. */
  readonly unless?: readonly string[];
  /** The connections that it keeps hold the process while they idle: a script that uses the client does not end by itself. */
  readonly holdsProcess?: true;
}

/** A method whose arguments decide: `query` with a text that starts with `LISTEN`, `xread` with `"BLOCK"` or `{ BLOCK: 0 }`. */
export interface DedicatedCall {
  readonly method: string;
  /** How the text of the first argument begins, in upper or lower case. */
  readonly startsWith?: string;
  /** A text among the arguments, or the name of an option in one of them, in upper or lower case. */
  readonly names?: string;
}

/** A member that puts state on an instance. */
export interface StateMember {
  /** Dotted path on the instance. */
  readonly path: string;
  /** `call` for a method, `write` for a property (and everything below it). */
  readonly kind: "call" | "write";
  /** What it changes, as a noun phrase: "the default headers". */
  readonly changes: string;
  /** How to pass the same per call, as a short code fragment, where the client can. The instance is called `client` in it. */
  readonly perCall?: string;
  /** The same as options of one request, for a repair. */
  readonly asOption?: PerCallOption;
  /** The change adds up with every call (listeners, interceptors). */
  readonly accumulates?: true;
  /** Members that take an accumulating change back: `interceptors.request.eject`. */
  readonly undoneBy?: readonly string[];
  /** The call returns the client itself, so that calls are chained. */
  readonly givesClient?: true;
  /** It only listens and changes no request: what is wrong is that listeners pile up. */
  readonly observes?: true;
}

/** How what is written on a client can be given to single requests instead. */
export interface PerCallOption {
  /** The option, as a dotted path, by the path on the client that is written; `*` is any one name: `{ "defaults.headers.common.*": "headers.*" }`. */
  readonly options: Readonly<Record<string, string>>;
  /** The method of the client that takes these options and gives a client for one use. Absent: the requests themselves take them. */
  readonly derive?: string;
}

/** A library: one package, or a family of packages with one shape. */
export interface Library {
  /** The npm package, a `node:` module, or a pattern with one `*` for a family. */
  readonly package: string;
  /** Import specifiers that lead to its exports, as patterns (see `patterns.ts`). Default: the package itself. */
  readonly modules?: readonly string[];
  /** Modules for which the patterns in `package` and `modules` stand: the check of exports tries these. */
  readonly examples?: readonly string[];
  /** The versions that the facts hold for, as a semver range. */
  readonly versions?: string;
  /** Address of the documentation that the facts without a proof come from. An in-house package may have none. */
  readonly docs?: string;
  /** The file under `proofs/core` or `proofs/more` that shows the facts by execution. */
  readonly proof?: string;
  /**
   * Clients by qualified name: `Agent`, `DynamoDB.DocumentClient`, `BlobServiceClient.fromConnectionString`,
   * `default` for the module itself. `Kafka#producer` is what the method `producer` of an instance of `Kafka`
   * makes, as JSDoc names instance members. `*` stands for any run of characters of one name (`*Client`).
   */
  readonly clients?: Readonly<Record<string, ClientEntry>>;
  /** Members of the module itself that change what every caller in the process gets. */
  readonly state?: readonly StateMember[];
  /** Members of the module itself that end what every caller in the process shares. */
  readonly ending?: Ending;
  /** Calls that send requests, or carry defaults for them, and take options that can switch reuse off. */
  readonly requests?: Readonly<Record<string, RequestEntry>>;
  /** Servers, and what makes them drop the connections of their clients. */
  readonly servers?: Readonly<Record<string, ServerEntry>>;
  /** Properties of the module that switch reuse off when they are written: `globalAgent.keepAlive`. */
  readonly settings?: readonly ReuseSwitch[];
  /** Exports that turn the connection into something else (WebSocket): what keeps connections is of no use to them. */
  readonly upgrades?: readonly string[];
  /** Calls that obtain a response whose body has to be consumed, by qualified name. */
  readonly responses?: Readonly<Record<string, ResponseEntry>>;
  /** What carries the result of a function or a promise on, so that a response inside is followed. */
  readonly deferred?: readonly DeferredEntry[];
  /** Functions that look at what they are given and let go of it, so that a response stays unread: loggers, `String`. `*` as in `clients`. */
  readonly inert?: readonly string[];
  /** Functions that sign with a client that they are given, and send nothing by it: `getSignedUrl`. */
  readonly signs?: readonly string[];
  /** Functions that never return to their caller, by qualified name: `notFound`, `process.exit`. */
  readonly neverReturns?: Readonly<Record<string, NeverReturning>>;
}

/** A library of the catalogue, which says where its facts come from. */
export interface LibraryEntry extends Library {
  readonly docs: string;
}
