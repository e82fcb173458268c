/**
 * The format of host entries: what calls the user's functions, and how often.
 *
 * A host is a web framework, a queue, a scheduler, a runtime, or the language itself: anything that is
 * handed a function and decides when it runs. Entries are data and nothing else;
 * `settings["connection-reuse"].entryPoints` takes entries in exactly this format.
 *
 * Patterns: see `patterns.ts`. Names of exports are written as for libraries: `default` for the module
 * itself, members joined by dots (`https.onRequest`).
 */

import type { FileEvidence } from "./runtime-schema.js";
import type { Occasion } from "./vocabulary/occasions.js";

/**
 * How often a host calls a function:
 * - `perRequest`: for every request, message, job, render or tick;
 * - `perIteration`: for every element, attempt or chunk;
 * - `once`: at start-up, shutdown, build or a run of a command, or remembered after the first call;
 * - `inherits`: as often as the code that hands it over.
 */
export type Runs = "perRequest" | "perIteration" | "once" | "inherits";

/** A host and the scopes by which it calls the user's functions. */
export interface Host {
  /** Its name, for messages: "Express". */
  readonly host: string;
  /** Address of the documentation. An in-house framework may have none. */
  readonly docs?: string;
  /** Part of the language or of the platform: messages leave its name out, and its shapes are proof by themselves. */
  readonly builtin?: true;
  /** Shapes that several frameworks share: where one of these says the same of a function, messages name that one. */
  readonly shared?: true;
  /** What it calls belongs to a program that comes to an end, with its loops: a command line. */
  readonly ends?: true;
  /** It sets the environment of a process before it loads the modules, as it is configured for the deployment. */
  readonly setsEnvironment?: true;
  /** Import specifiers that lead to its exports; `globalThis` for globals, `.` for functions of the file itself. */
  readonly modules?: readonly string[];
  /** The shapes by which it takes functions. Within one place, `once` and `inherits` are tried before the others. */
  readonly scopes: readonly HostScope[];
}

/** A host of the catalogue, which says where its facts come from. */
export interface HostEntry extends Host {
  readonly docs: string;
}

/** What a file says of itself by a constant or its text, or leaves to the configuration of its project. Any of it suffices. */
export type FileWord = Pick<FileEvidence, "exports" | "fragments" | "above" | "configured">;

/** What all scopes say. */
interface ScopeFacts {
  /** How often the function runs. */
  readonly runs: Runs;
  /** What it runs for each time, for messages; an `attempt` is made again when it fails. Default: a request, or for `perIteration` an element. */
  readonly each?: Occasion;
  /** What the function is to the host, as a noun for messages: "route handler". */
  readonly what: string;
  /** Import specifiers for this scope alone, in place of the entry's. */
  readonly modules?: readonly string[];
  /** Holds only in a file that imports one of the modules. */
  readonly needsImport?: true;
  /** What the file has to say for the scope to hold. */
  readonly needs?: FileWord;
  /** What it must not say: with any of it the scope does not hold. */
  readonly unless?: FileWord;
  /** The shape of the function's own parameters. */
  readonly parameters?: ParameterShape;
  /** What the host passes to the function, as type names of its modules by parameter: receivers of further scopes. */
  readonly passes?: readonly string[];
  /** Where the schedule stands by which the function runs. */
  readonly schedule?: Schedule;
  /** Each run has a process of its own, unless a configuration keeps one: what a run makes once, its process makes once. */
  readonly ownProcess?: true;
  /**
   * Where a function runs once that this hands it to, it is called this when the function hands itself to it again
   * at its end, as timers do: it then runs again and again.
   */
  readonly again?: string;
  /**
   * What picks one of all the things that a listener is told, behind a condition on that thing: `match`, where the
   * condition is enough, or `settle`, where the listener also takes itself off or settles a promise. What stands
   * there runs as often as the listener is put on.
   */
  readonly picks?: "match" | "settle";
}

/** Where a schedule stands: a cron expression, a span (`1 day`), or a number. */
export interface Schedule {
  /** Index of the argument of the call or decorator, negative from the last. Absent: any that has one of the options. */
  readonly argument?: number;
  /** Dotted paths of the options that may hold it, where an argument is an object. */
  readonly options?: readonly string[];
  /** What numbers count. Absent: a number is no schedule. */
  readonly unit?: "milliseconds" | "seconds";
  /** It stands in a call of one of these methods before the one that takes the function: `schedule("every 24 hours").onRun(fn)`. */
  readonly through?: readonly string[];
  /** It stands in calls of their own, which name the job. */
  readonly apart?: {
    /** The methods that put the job on its schedule. */
    readonly methods: readonly string[];
    /**
     * Where they name it: the index of an argument, or `receiver` for the first argument of what made their receiver.
     * That text is the first argument of the call that takes the function, or of what made its receiver.
     */
    readonly job: number | "receiver";
  };
}

/** A condition on the parameters of the function. */
export interface ParameterShape {
  /** The least and the greatest number of parameters. */
  readonly count?: readonly [least: number, most: number];
  /** Names from the first parameter on, each with alternatives after `|`; `{}` stands for destructuring. Further parameters are free. */
  readonly names?: readonly string[];
  /** Members of what the first parameter is given, of which the function reads one: `RequestType` of an event. */
  readonly reads?: readonly string[];
}

/** Where among the arguments of a call the functions are. */
interface ArgumentFacts {
  /** Which arguments are functions that the host calls: all, the last, or those at an index. Default: all, or none when there are `members`. */
  readonly handlers?: "all" | "last" | readonly number[];
  /**
   * Members of object arguments that the host calls, as dotted paths: `handler`, `routes.*.GET`. `()` stands for the
   * result of the function before it: `().find` is a member of the object that the argument returns. Arrays do not count.
   */
  readonly members?: readonly string[];
  /** What the first argument is. A `path` is a string that starts with a slash, a regular expression, or an array of such. */
  readonly first?: "path" | "string" | "object" | "function";
  /** Values of the first argument, as a literal or as the last name of a member: names of events and hooks. */
  readonly named?: readonly string[];
  /** The least and the greatest number of arguments. */
  readonly count?: readonly [least: number, most: number];
}

/** A call or construction of an export of the host: `createServer(fn)`, `new Worker(name, fn)`, `functions.https.onRequest(fn)`. */
export interface CallScope extends ScopeFacts, ArgumentFacts {
  readonly match: "call";
  /** The exports. */
  readonly callees: readonly string[];
  /** The call must be an argument of such a method, whose receiver says how often the function runs: `interval(1000).pipe(mergeMap(fn))`. */
  readonly within?: {
    readonly methods: readonly string[];
    readonly receiver: ReceiverShape;
    /** Exports of which no call may stand beside it: `first()`. */
    readonly notBeside?: readonly string[];
  };
}

/** A call of a method: `app.get("/", fn)`, `items.map(fn)`. */
export interface MethodScope extends ScopeFacts, ArgumentFacts {
  readonly match: "method";
  readonly methods: readonly string[];
  readonly receiver: ReceiverShape;
}

/** What the receiver of a method call must be: one of the ways suffices. */
export interface ReceiverShape {
  /** Exports that make it, by `new` or a call, or whose member it is. */
  readonly madeBy?: readonly string[];
  /** Its type, by an annotation or as what the host passed. */
  readonly types?: readonly string[];
  /** Names that people give it. Weak: needs a telling first argument. Never of a thing that another package made. */
  readonly names?: readonly string[];
  /** Anything: the method and its arguments are telling enough. */
  readonly any?: true;
  /** Packages whose things have a method of this name that means something else. */
  readonly notFrom?: readonly string[];
  /** Methods and members of which at least one stands between the receiver's root and the call: `app.route("/").get(fn)`. */
  readonly through?: readonly string[];
  /** Methods and members that must not stand there. */
  readonly notThrough?: readonly string[];
}

/** A property that is written: `socket.onmessage = fn`. */
export interface AssignmentScope extends ScopeFacts {
  readonly match: "assignment";
  readonly properties: readonly string[];
}

/** An export of the user's file that the host looks for. */
export interface ExportScope extends ScopeFacts {
  readonly match: "export";
  /** Names of the export. `default` is also `module.exports = …`. */
  readonly exports: readonly string[];
  /** Paths of files, from the root of the disk. Absent: any file. */
  readonly files?: readonly string[];
  /** Paths of files that look alike and are not. */
  readonly notFiles?: readonly string[];
  /** Members of the exported object, as for arguments. Absent: the export itself. */
  readonly members?: readonly string[];
  /** Exports of which one must be beside it. */
  readonly beside?: readonly string[];
  /** Exports that must not be beside it. */
  readonly notBeside?: readonly string[];
}

/** A decorated method. */
export interface DecoratorScope extends ScopeFacts {
  readonly match: "decorator";
  readonly decorators: readonly string[];
}

/** Methods of a class, by what the class extends, implements or is decorated with: one suffices. */
export interface ClassScope extends ScopeFacts {
  readonly match: "class";
  /** Superclasses and interfaces. */
  readonly heritage?: readonly string[];
  /** Decorators of the class. */
  readonly decorators?: readonly string[];
  /** A word that the decorator's arguments must contain: `REQUEST`. */
  readonly decoratorSays?: string;
  /** The methods; `constructor` is one. */
  readonly methods: readonly string[];
  /** Paths of files, where the place of a class is what counts. With `heritage` or `decorators`, both must hold. */
  readonly files?: readonly string[];
}

/** A member of an object literal whose fate is not seen: resolvers, option objects. */
export interface PropertyScope extends ScopeFacts {
  readonly match: "property";
  /** Dotted paths from an object literal to the function, whatever is around the literal. */
  readonly members: readonly string[];
  /** Names that must all stand in that literal. */
  readonly beside?: readonly string[];
  /** Names that must not stand in it. */
  readonly notBeside?: readonly string[];
}

/** A parameter of the function has a type of the host. */
export interface ParameterTypeScope extends ScopeFacts {
  readonly match: "parameterType";
  readonly types: readonly string[];
  /** Indexes of the parameters that count. Absent: any. */
  readonly at?: readonly number[];
}

/** The function is the value of something whose type is the host's: `const handler: Handler = fn`, `{ … } satisfies Actions`. */
export interface ValueTypeScope extends ScopeFacts {
  readonly match: "valueType";
  readonly types: readonly string[];
  /** Members, where the type is of an object, as for arguments. */
  readonly members?: readonly string[];
}

/** Nothing but the names of the parameters: the weakest evidence. */
export interface ParametersScope extends ScopeFacts {
  readonly match: "parameters";
  readonly parameters: ParameterShape;
  /** The function is the last argument of a call. */
  readonly argument?: "last";
}

/** A directive at the top of the function, or of the file for its exported functions. */
export interface DirectiveScope extends ScopeFacts {
  readonly match: "directive";
  readonly directives: readonly string[];
}

/**
 * The top level of files that a host evaluates again and again: of what a template is rendered from, not of a module.
 * What is made there is made each time, and shared by nothing. `inherits` is as often as the files that import it.
 */
export interface TopLevelScope extends ScopeFacts {
  readonly match: "topLevel";
  /** Paths of files, from the root of the disk. */
  readonly files: readonly string[];
}

/** One shape by which a host takes a function, or the top level of a file. */
export type HostScope =
  | CallScope
  | MethodScope
  | AssignmentScope
  | ExportScope
  | DecoratorScope
  | ClassScope
  | PropertyScope
  | ParameterTypeScope
  | ValueTypeScope
  | ParametersScope
  | DirectiveScope
  | TopLevelScope;
