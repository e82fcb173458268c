/** What the catalogue says about reuse of connections, apart from the constructors' own option (`ClientEntry.reuse`). */

import type { Protocol } from "./library-schema.js";

/**
 * The value with which a switch turns reuse off: `given` is any function or object, `connector` a function that
 * connects to where its argument says (one that goes elsewhere is a tunnel, or leads to a checked address), `below`
 * any positive number under it.
 */
export type Off = boolean | number | "close" | "given" | "connector" | { readonly below: number };

/** An option, or a property, that switches reuse off. */
export interface ReuseSwitch {
  /** Dotted path of the option, or of the property on the object that carries it. */
  readonly option: string;
  readonly off: Off;
  /** Options of the same object with which this one does no harm. */
  readonly unless?: readonly string[];
  /** What it does, as the end of a sentence: "gives this request an agent of its own". */
  readonly effect: string;
  /**
   * What to do, where leaving it out does not do: "Put it on a shared agent". The option is then there for something
   * else, and setting it decides nothing about connections.
   */
  readonly instead?: string;
}

/**
 * A call that sends a request, or carries defaults for the requests of others. Keys are qualified names as in
 * `Library.clients`; `create#get` is the method `get` of what `create` makes (or of the type of that name),
 * `create#()` is a call of that itself.
 */
export interface RequestEntry {
  /** It is made by `new`; a call otherwise. */
  readonly via?: "new";
  /** Indexes of the arguments that may be the options; the first of them that is an object is. */
  readonly options: readonly number[];
  /** It sends nothing itself: its options hold for later requests. */
  readonly defaults?: true;
  /** Where the address stands. */
  readonly address?: RequestAddress;
  /** Options that take an agent, by their dotted path, with the protocol of the requests that use it: `any`, or only one. */
  readonly agents?: Readonly<Record<string, Protocol | "any">>;
  /** Dotted path of the request headers in the options. */
  readonly headers?: string;
  readonly switches?: readonly ReuseSwitch[];
  /** Methods of what the call returns that set a header: `request.setHeader("Connection", "close")`. */
  readonly headerMethods?: readonly string[];
  /** The library keeps no connection unless it is told to. */
  readonly keepsNone?: KeepsNone;
}

/** Where the address of a request may stand. The first place that begins with a protocol counts. */
export interface RequestAddress {
  /** Index of the argument. */
  readonly argument?: number;
  /** Dotted paths of options: `url`, `baseURL`. */
  readonly options?: readonly string[];
}

/** How a library that opens a connection for every request is told to keep it. Its absence is reported by `strict` only. */
export interface KeepsNone {
  /** An option of the call. */
  readonly option?: string;
  /** A method of what the call returns. */
  readonly method?: string;
  /** A variable of the environment: a file that mentions it is not reported. */
  readonly environment?: string;
  /** The same as code, for messages: `.agent(keepAliveAgent)`. */
  readonly code: string;
}

/** A server. Keys are qualified names as in `Library.clients`. */
export interface ServerEntry {
  /** Switches among the options of the call that makes it, and the index of these options. */
  readonly options?: { readonly argument: number; readonly switches: readonly ReuseSwitch[] };
  /** Switches among the properties of the server, or of what one of `gives` returns. */
  readonly properties?: readonly ReuseSwitch[];
  /** Methods that return Node's own server: `listen`. */
  readonly gives?: readonly string[];
  /** Index of the argument, or indexes of the arguments, that may be the function which answers every request. */
  readonly handlers?: readonly number[];
  /** Methods that register a function which runs for every request. */
  readonly everyRequest?: readonly EveryRequest[];
  /** The response in such a function. */
  readonly response?: ServerResponse;
}

/** A method of a server that registers a function for every request: as its first argument, or after the event. */
export interface EveryRequest {
  readonly method: string;
  /** The event or hook, for methods that register several kinds of function. */
  readonly event?: string;
  /** The number of parameters from which such a function runs for failed requests only. */
  readonly failuresFrom?: number;
}

/** The object that answers a request. */
export interface ServerResponse {
  /** Index of the parameter. */
  readonly parameter: number;
  /** Methods `(name, value)` that set a header. */
  readonly headerMethods: readonly string[];
  /** A method that sends the status and the headers, which are its last argument. */
  readonly headMethod?: string;
  /** Switches among its properties. */
  readonly properties?: readonly ReuseSwitch[];
}
