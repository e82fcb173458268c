import type { FunctionNode } from "../syntax/functions.js";
import type { Variable } from "../syntax/variables.js";
import type { Exit } from "./exits.js";
import { handedOver, type AccessPath } from "./uses/access-path.js";
import type { EachUse, PassUse, UseContext } from "./uses/response-use.js";

/** What a function, or the body of a loop, does with a response that it gets. */
export interface FunctionSummary {
  /** The exits by which it comes back with the body still open. */
  readonly left: readonly Exit[];
  /** It releases the body, or hands it on, on some path. */
  readonly released: boolean;
  /** It throws with the body still open. */
  readonly thrown: readonly Exit[];
  /** It returns the response, or something that leads to it. */
  readonly returned: readonly AccessPath[];
}

/** What is known of other functions, as far as one response is concerned. Undefined when it cannot be told. */
export interface Summaries {
  readonly context: UseContext;
  readonly ofParameter: (use: PassUse) => FunctionSummary | undefined;
  /** What the body of a loop does with an element. */
  readonly ofLoop: (use: EachUse) => FunctionSummary;
  /** What a closure does with a variable of the function around it. */
  readonly ofClosure: (fn: FunctionNode, variable: Variable, path: AccessPath) => FunctionSummary | undefined;
}

/** The paths by which the value of a call leads to the response that it passes. */
export function pathsOfResult({ result }: PassUse, returned: readonly AccessPath[]): readonly AccessPath[] {
  switch (result.is) {
    case "returned":
      return returned.map((path) => handedOver(result.container, path));
    case "same":
    case "selected":
      return [result.path];
    default:
      return [];
  }
}
