/** What the catalogue says about reuse of connections, apart from the constructors' own option (`ClientEntry.reuse`). */

/** The value with which an option switches reuse off; `given` is any function or object, `below` any positive number under it. */
export type Off = boolean | number | "given" | { readonly below: number };

/** An option that switches reuse off. */
export interface ReuseSwitch {
  /** Dotted path of the option, or of the property where it is written on an object. */
  readonly option: string;
  readonly off: Off;
  /** Options of the same object that make this one harmless. */
  readonly unless?: readonly string[];
  /** What it does to connections, as the end of a sentence: "gives every request an agent of its own". */
  readonly effect: string;
  /** What to do instead, where leaving it out does not do: "Put it on a shared agent". */
  readonly instead?: string;
}

/**
 * A call that sends a request, or makes a client or a request that carries defaults for others. Keys are qualified
 * names as in `LibraryEntry.clients`; `create#get` is the method `get` of what `create` makes, `create#` is what it
 * makes, called itself.
 */
export interface RequestEntry {
  /** Made by `new`; a call otherwise. */
  readonly via?: "new";
  /** Indexes of the arguments that may be the options: the first that is not a string, URL or function is. */
  readonly options: readonly number[];
  /** Dotted path of the request headers in the options. */
  readonly headers?: string;
  /** Options that switch reuse off for this call. */
  readonly switches?: readonly ReuseSwitch[];
  /** Methods that set a header on what the call returns: `request.setHeader("Connection", "close")`. */
  readonly headerMethods?: readonly string[];
  /** Without this, the library keeps no connection. Reported by `strict` only. */
  readonly keepsNone?: KeepsNone;
}

/** A library that opens a connection for every request unless it is told otherwise. */
export interface KeepsNone {
  /** The option in the options argument that turns reuse on. */
  readonly option?: string;
  /** The method of the returned request that turns reuse on. */
  readonly method?: string;
  /** How to turn it on, as a code fragment: `.agent(sharedKeepAliveAgent)`. */
  readonly turnOn: string;
}

/** A server. Keys are qualified names as in `LibraryEntry.clients`. */
export interface ServerEntry {
  readonly via: "new" | "call" | "new-or-call";
  /** Settings that switch reuse off for every client, as options of the call. */
  readonly options?: { readonly argument: number; readonly switches: readonly ReuseSwitch[] };
  /** The same as properties that are written on the server, or on what its `listen` returns. */
  readonly properties?: readonly ReuseSwitch[];
  /** Index of the argument that answers every request. */
  readonly handler?: number;
  /** Methods that register a function for every request, and the argument that names an event, if any. */
  readonly everyRequest?: readonly EveryRequest[];
  /** How the response is reached in such a function, and what can be done to it. */
  readonly response?: ServerResponse;
}

/** A method of a server that registers a function which runs for every request. */
export interface EveryRequest {
  readonly method: string;
  /** The first argument, where the method registers several kinds of function: `request`, `onSend`. */
  readonly event?: string;
}

/** The object that answers a request. */
export interface ServerResponse {
  /** Index of the parameter of the handler. */
  readonly parameter: number;
  /** Methods `(name, value)` that set a header. */
  readonly headerMethods: readonly string[];
  /** A method `(status, headers)` or `(status, message, headers)` that sends the headers. */
  readonly headMethod?: string;
  /** Properties that switch reuse off when they are written. */
  readonly properties?: readonly ReuseSwitch[];
}
