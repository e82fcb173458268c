import type { TSESTree } from "@typescript-eslint/utils";
import type { DeferredEntry, OutcomeEntry } from "../catalogue/deferred-schema.js";
import type { ResponseInterface } from "../catalogue/response-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import type { FunctionNode } from "../syntax/functions.js";
import type { Node } from "../syntax/nodes.js";
import type { Variable } from "../syntax/variables.js";

/**
 * What a response is wrapped in: a promise of it, a list with it, an outcome as `Promise.allSettled` gives it, or
 * what a library has in place of a promise.
 */
export type Wrapper =
  | "promise"
  | { readonly list: "each" | number }
  | { readonly outcome: OutcomeEntry }
  | { readonly deferred: DeferredEntry };

/** A value through which the body can be reached. */
export interface Carrier {
  /** Outermost first. */
  readonly wrappers: readonly Wrapper[];
  /** `request` is the emitter that announces the response. */
  readonly part: "response" | "body" | "reader" | "request";
}

/** What the code around an expression does with a carrier. */
export type Use =
  /** The body is read, cancelled or passed to something that does. */
  | { readonly kind: "release" }
  /** It goes where this file cannot follow. */
  | { readonly kind: "escape" }
  /** A variable holds it from now on. */
  | {
      readonly kind: "bind";
      readonly variable: Variable;
      readonly carrier: Carrier;
      readonly at: Node;
      /** It is a list, and holds others as well. */
      readonly collects?: true;
    }
  /** A variable holds a fact about the response: its status, its `ok`. */
  | { readonly kind: "note"; readonly variable: Variable; readonly member: string }
  /** A function of this file is called with it, by the call or by what the call is of. */
  | {
      readonly kind: "pass";
      readonly fn: FunctionNode;
      readonly index: number;
      readonly carrier: Carrier;
      readonly call: TSESTree.CallExpression;
      readonly gives: Given;
    }
  /** A callback gets it; what the callback returns is the value of `result`. */
  | { readonly kind: "callback"; readonly fn: FunctionNode; readonly carrier: Carrier; readonly result?: Continuation }
  /** A loop takes it element by element. */
  | { readonly kind: "each"; readonly at: Node; readonly uses: readonly Use[] }
  /** The function returns it. */
  | { readonly kind: "return"; readonly fn: FunctionNode; readonly carrier: Carrier };

/**
 * What the value of a call is that passes a response to a function: what that returns, as it is or in a wrapper;
 * something of which cannot be told whether it is the response; nothing of it; or the response as it was,
 * always or where the function says yes.
 */
export type Given =
  | { readonly what: "returned"; readonly wrapper?: Wrapper }
  | { readonly what: "unknown" | "nothing" }
  | { readonly what: "same" | "selected"; readonly carrier: Carrier };

/** A use, or another expression whose value carries the response from now on. */
export type Step = Use | { readonly kind: "on"; readonly node: Node; readonly carrier: Carrier };

/** The expression that has the value that a callback returns, and what that value is wrapped in there. */
export interface Continuation {
  readonly node: Node;
  readonly wrapper: Wrapper | undefined;
}

/** What is needed to tell uses apart. */
export interface UseContext {
  readonly interface: ResponseInterface;
  /** The event by which a `request` announces the response. */
  readonly event: string | undefined;
  readonly file: LintedFile;
}

export const ESCAPE: readonly Use[] = [{ kind: "escape" }];
export const RELEASE: readonly Use[] = [{ kind: "release" }];
export const NOTHING: readonly Use[] = [];

/** The value of `node` is a carrier from now on. */
export function on(node: Node, carrier: Carrier): readonly Step[] {
  return [{ kind: "on", node, carrier }];
}

/** What is inside promises, and inside what stands for them. */
export function settled(carrier: Carrier): Carrier {
  return carrier.wrappers[0] === "promise" || deferredOf(carrier) ? settled(inner(carrier)) : carrier;
}

/** What is inside the outermost wrapper. */
export function inner(carrier: Carrier): Carrier {
  return { ...carrier, wrappers: carrier.wrappers.slice(1) };
}

/** The list that a carrier is; undefined when it is none. */
export function listOf({ wrappers: [outer] }: Carrier): "each" | number | undefined {
  return typeof outer === "object" && "list" in outer ? outer.list : undefined;
}

/** What a library has in place of a promise, when a carrier is that. */
export function deferredOf({ wrappers: [outer] }: Carrier): DeferredEntry | undefined {
  return typeof outer === "object" && "deferred" in outer ? outer.deferred : undefined;
}

/** The outcome that a carrier is; undefined when it is none. */
export function outcomeOf({ wrappers: [outer] }: Carrier): OutcomeEntry | undefined {
  return typeof outer === "object" && "outcome" in outer ? outer.outcome : undefined;
}

export function wrap(wrapper: Wrapper, carrier: Carrier): Carrier {
  return { ...carrier, wrappers: [wrapper, ...carrier.wrappers] };
}

/** The carrier at a continuation, from what the function returned: promises, and what stands for them, do not nest. */
export function continued(carrier: Carrier, { wrapper }: Pick<Continuation, "wrapper">): Carrier {
  if (wrapper === undefined) return carrier;
  if (typeof wrapper === "object" && "list" in wrapper) return wrap(wrapper, carrier);
  return wrap(wrapper, settled(carrier));
}
