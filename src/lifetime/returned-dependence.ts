/**
 * What a call of a function of the program depends on: what the function returns, given the arguments of the call.
 *
 * Invariants: a function is entered once on the way to an answer, {@link MOST_CALLS} deep and {@link MOST_ENTERED} times in all
 * at most; a call is looked into once in each function that is entered.
 */
import { reach, type BindingTime } from "../flow/binding-lattice.js";
import { jointBinding, type BindingQuery } from "../flow/binding-time.js";
import type { LintedFile } from "../file/linted-file.js";
import { calledFunction } from "../resolution/called-function.js";
import type { FunctionNode } from "../syntax/functions.js";
import { unwrap, type Node } from "../syntax/nodes.js";
import { returnedValues } from "../syntax/returned-values.js";

/** Functions that return what others return: real ones are three or four. */
const MOST_CALLS = 4;

/** Functions that are entered for one answer: where everything calls everything, each way in leads to all others. */
const MOST_ENTERED = 64;

/** A query that looks into the functions of the program, in place of taking a call for what its arguments are. */
export function throughCalls(query: BindingQuery): BindingQuery {
  return through(query, [], { left: MOST_ENTERED });
}

function through(query: BindingQuery, entered: readonly FunctionNode[], budget: { left: number }): BindingQuery {
  const answers = new Map<Node, BindingTime | undefined>();
  return {
    ...query,
    known: (node, file, of) => {
      const known = query.known?.(node, file, of);
      const call = node.type === "AwaitExpression" ? unwrap(node.argument) : node;
      if (known || call.type !== "CallExpression" || entered.length >= MOST_CALLS) return known;
      if (!answers.has(call)) answers.set(call, ofCall(call.callee, call.arguments));
      return answers.get(call);

      function ofCall(callee: Node, given: readonly Node[]): BindingTime | undefined {
        const called = calledFunction(callee, file);
        if (!called || entered.includes(called.node) || budget.left === 0) return undefined;
        budget.left -= 1;
        const inner: BindingQuery = {
          ...query,
          callers: (fn, home) => (fn === called.node ? [{ nodes: given, file }] : query.callers?.(fn, home)),
        };
        return ofReturned(called.node, called.file, through(inner, [...entered, called.node], budget));
      }
    },
  };
}

/** Undefined where nothing is returned, or what is returned was changed on the way. */
function ofReturned(fn: FunctionNode, file: LintedFile, query: BindingQuery): BindingTime | undefined {
  const returned = fn.generator ? [] : returnedValues(fn, file);
  if (returned.length === 0) return undefined;
  const binding = jointBinding(returned, file, query);
  return binding.causes.some(({ kind }) => kind === "changing-variable") ? undefined : reach(binding);
}
