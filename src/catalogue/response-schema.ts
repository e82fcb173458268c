/**
 * The format in which the catalogue describes responses: how one is obtained, where its body is, what
 * releases the connection behind it, and what it costs to do neither.
 */

/** The interfaces of responses that libraries share, described in `response-interfaces.ts`. */
export type ResponseInterfaceName =
  "fetch" | "node-fetch" | "isomorphic-fetch" | "incoming-message" | "undici" | "axios-stream" | "stream" | "aws-sdk";

/** What the members of an object do to the body of a response. A member that is in no list hands the body on. */
export interface BodyMembers {
  /** Methods that read the body to its end, cancel it, or pass it to something that does. */
  readonly releases: readonly string[];
  /** Those of the releasing methods that pass the body on piece by piece. */
  readonly streams?: readonly string[];
  /** Members that leave the body where it is. */
  readonly inert: readonly string[];
  /** Inert members that are false until somebody touches the body. */
  readonly untouched?: readonly string[];
  /** Methods that lock the body for a reader, which then has to read it to its end or cancel it. */
  readonly readers?: readonly string[];
  /** Methods that return a second response on the same connection: reading either one releases it. */
  readonly copies?: readonly string[];
  /** Methods that register a listener and return the object; only the events in `flows` start the flow of data. */
  readonly listeners?: readonly string[];
  /** Events whose listeners read the body. */
  readonly flows?: readonly string[];
  /** Inert methods that return the object itself. */
  readonly chains?: readonly string[];
}

/** An object that carries the body of a response. */
export interface ResponseInterface {
  /** What the members of the response do. */
  readonly members: BodyMembers;
  /** The property that is the body, and what its members do. Absent when the response is the stream itself. */
  readonly body?: { readonly property: string; readonly members: BodyMembers };
  /** The responses that have no body, so that nothing holds their connection. */
  readonly bodyless?: {
    /** Request methods whose responses have none. */
    readonly methods: readonly string[];
    /** Status codes whose responses have none. */
    readonly statuses: readonly number[];
    /** The property with the status code. */
    readonly status: string;
  };
  /** The property that says whether the status code is from 200 to 299. */
  readonly ok?: string;
  /** What it costs to read only one of a response and its copy, as a clause for the message. */
  readonly copyUnread?: string;
  /** How code releases it. */
  readonly release: ReleaseCode;
  /** What an unread body does to its connection, as measured: a clause of the message, with the body for its subject. */
  readonly unread: string;
  /** The end of that clause, which says how long: "for ever". A deadline of the request takes its place. Absent: `unread` says all. */
  readonly until?: string;
}

/** Statements that release a response. */
export interface ReleaseCode {
  /** Keeps the connection at a bounded price, so that it is applied as a fix. */
  readonly fix?: ReleaseStatement;
  /** Reads the body to its end: keeps the connection, and waits for the whole body. */
  readonly read?: ReleaseStatement;
  /** Gives the rest of the body up: at once, and the connection is closed. */
  readonly cancel?: ReleaseStatement;
}

/** One way to release a response. */
export interface ReleaseStatement {
  /** The expression, without `await`: `$response` stands for the response, `$body` for its body. */
  readonly code: string;
  /** The expression is a promise that has to be awaited. */
  readonly awaits: boolean;
}

/**
 * A call that obtains a response. The key in `Library.responses` is the name of the function: `fetch`,
 * `got.stream`; `Pool#request` for a method of what `Pool` makes; `create#()` for a call of that itself.
 */
export interface ResponseEntry {
  /**
   * How the response arrives: as what the promise settles with, as the parameter of a callback, or as the
   * value of the call. `command`: the key is a class, and an instance of it is passed to a `send` method
   * that returns a promise.
   */
  readonly arrives: "promise" | "callback" | "value" | "command";
  /** The event of the returned emitter that delivers the response too. */
  readonly event?: string;
  /** There is a body to release only with this option: the argument that holds it (any, when absent), its name, its value. */
  readonly when?: { readonly argument?: number; readonly option: string; readonly is: string | boolean };
  /** What carries the body: one of the shared interfaces, or a description. */
  readonly interface: ResponseInterfaceName | ResponseInterface;
  /** The property that is the body, where it is not that of the interface. */
  readonly body?: string;
  /** The name of the type that the promise settles with, by which abstract methods that return it are recognised. */
  readonly type?: string;
  /** It takes absolute URLs only: a call with a relative one is code for the browser. */
  readonly absoluteUrls?: true;
  /** Options that mean something in a browser only, and the value with which they do: a call with one is code for it. */
  readonly browserOptions?: readonly { readonly option: string; readonly is: string | boolean }[];
  /** What an unread body does to its connection, where it is not what the interface says. `until` comes with it. */
  readonly unread?: string;
  /** The end of that clause. */
  readonly until?: string;
  /** The option with the signal that ends the request, its body included. Default: `signal`. */
  readonly signal?: string;
  /**
   * Hosts of applications, by their packages, that put a function of their own in its place, which keeps a second branch
   * of the bodies of requests with these methods, unless an option is given. To cancel the branch that the code has then
   * closes nothing, and is awaited for ever: reading it works. What a host calls in files that match patterns runs there
   * for `certain`.
   */
  readonly teed?: {
    readonly by: readonly string[];
    readonly certain?: { readonly host: string; readonly files: readonly string[] };
    readonly methods: readonly string[];
    readonly unless?: string;
  };
  /** Options with a time in milliseconds after which the library itself ends the request, its body included: `timeout.request`. */
  readonly timeouts?: readonly string[];
}
