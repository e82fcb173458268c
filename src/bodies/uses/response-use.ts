import type { TSESTree } from "@typescript-eslint/utils";
import type { ResponseInterface } from "../../catalogue/response-schema.js";
import type { LintedFile } from "../../file/linted-file.js";
import type { FunctionNode } from "../../syntax/functions.js";
import type { Node } from "../../syntax/nodes.js";
import type { Variable } from "../../syntax/variables.js";
import type { AccessPath, Container } from "./access-path.js";

/** What the code around an expression does with the response that its value leads to. */
export type ResponseUse =
  /** The body is read, cancelled or passed to something that does. */
  | { readonly kind: "release" }
  /** It goes where it cannot be followed. */
  | { readonly kind: "escape" }
  | HoldUse
  | MemberUse
  | PassUse
  | CallbackUse
  | EachUse
  | ReturnUse;

/** A variable holds it from now on. */
export interface HoldUse {
  readonly kind: "hold";
  readonly variable: Variable;
  readonly path: AccessPath;
  readonly at: Node;
  /** It is a list, and holds others as well. */
  readonly collects?: true;
}

/** A variable holds the value of a member that leaves the body where it is: `const { status } = res`. */
export interface MemberUse {
  readonly kind: "member";
  readonly variable: Variable;
  readonly member: HeldMember;
}

/** A member of a response, or of the outcome that it stands in. */
export interface HeldMember {
  readonly of: "response" | "outcome";
  readonly name: string;
}

/** A function of the program is called with it, by the call or by what the call is of. */
export interface PassUse {
  readonly kind: "pass";
  readonly fn: FunctionNode;
  /** The file of the function. */
  readonly file: LintedFile;
  /** Of the parameter. */
  readonly index: number;
  readonly path: AccessPath;
  readonly call: TSESTree.CallExpression;
  readonly result: CallResult;
}

/** A callback gets it; what the callback returns goes on at the return site, if that is known. */
export interface CallbackUse {
  readonly kind: "callback";
  readonly fn: FunctionNode;
  readonly path: AccessPath;
  readonly returnSite?: ReturnSite;
}

/** A loop takes it element by element. */
export interface EachUse {
  readonly kind: "each";
  /** Where the element gets its name. */
  readonly at: Node;
  readonly uses: readonly ResponseUse[];
}

/** The function returns it. */
export interface ReturnUse {
  readonly kind: "return";
  readonly fn: FunctionNode;
  readonly path: AccessPath;
}

/**
 * What the value of a call is that passes a response to a function: what that returns, as it is or in a container;
 * something of which cannot be told whether it is the response; nothing of it; or the response as it was,
 * always or where the function says yes.
 */
export type CallResult =
  | { readonly is: "returned"; readonly container?: Container }
  | { readonly is: "unknown" | "nothing" }
  | { readonly is: "same" | "selected"; readonly path: AccessPath };

/** The expression that has the value which a function returns, and the container that the value is in there. */
export interface ReturnSite {
  readonly node: Node;
  readonly container: Container | undefined;
}

/** A use, or another expression whose value leads to the response from now on. */
export type Flow = ResponseUse | { readonly kind: "value"; readonly node: Node; readonly path: AccessPath };

/** What is needed to tell uses apart. */
export interface UseContext {
  readonly interface: ResponseInterface;
  /** The event by which a `request` announces the response. */
  readonly event: string | undefined;
  readonly file: LintedFile;
}

export const ESCAPE: readonly ResponseUse[] = [{ kind: "escape" }];
export const RELEASE: readonly ResponseUse[] = [{ kind: "release" }];
/** Code that does nothing with it. */
export const NOTHING: readonly ResponseUse[] = [];

/** The value of `node` leads to the response. */
export function flowsTo(node: Node, path: AccessPath): readonly Flow[] {
  return [{ kind: "value", node, path }];
}
