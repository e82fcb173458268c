import { codeOwner } from "../resolution/local-function.js";
import type { LintedFile } from "../file/linted-file.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { callOf, wrapped, type Node } from "../syntax/nodes.js";
import { variableOf, type Variable } from "../syntax/variables.js";

/** A closure that uses a variable which leads to the response. */
export interface ClosureUse {
  readonly fn: FunctionNode;
  readonly variable: Variable;
  /** It is called here, and not only given to someone who may. */
  readonly called: boolean;
}

interface ClosurePlace {
  readonly at: Node;
  readonly called: boolean;
}

/** Where the closures inside a function that use variables of it are called, or given to someone who may call them. */
export function closuresOver(
  variables: Iterable<Variable>,
  owner: Node,
  file: LintedFile,
): ReadonlyMap<Node, readonly ClosureUse[]> {
  const closures = new Map<Node, ClosureUse[]>();
  for (const variable of variables) {
    for (const fn of closuresWith(variable, owner)) {
      for (const { at, called } of placesOf(fn, owner, file, new Set())) {
        const known = closures.get(at) ?? [];
        if (!known.some((use) => use.fn === fn && use.variable === variable))
          closures.set(at, [...known, { fn, variable, called }]);
      }
    }
  }
  return closures;
}

function closuresWith({ references }: Variable, owner: Node): ReadonlySet<FunctionNode> {
  const inside = references.filter((reference) => reference.isRead() && codeOwner(reference.identifier) !== owner);
  return new Set(inside.flatMap(({ identifier }) => closureAround(identifier, owner) ?? []));
}

/** The function directly inside `owner` that contains a node. */
function closureAround(node: Node, owner: Node): FunctionNode | undefined {
  let at = codeOwner(node);
  while (at.type !== "Program" && codeOwner(at) !== owner) at = codeOwner(at);
  return isFunction(at) ? at : undefined;
}

function placesOf(fn: FunctionNode, owner: Node, file: LintedFile, seen: Set<Node>): readonly ClosurePlace[] {
  if (seen.has(fn)) return [];
  seen.add(fn);
  if (callOf(fn)) return [{ at: fn, called: true }];
  const variable = variableWith(fn, file);
  if (!variable) return [{ at: fn, called: false }];
  return variable.references
    .filter((reference) => reference.isRead())
    .flatMap(({ identifier }) => {
      const outer = codeOwner(identifier) === owner ? undefined : closureAround(identifier, owner);
      if (!outer) return [{ at: identifier as Node, called: callOf(identifier) !== undefined }];
      return outer === fn ? [] : placesOf(outer, owner, file, seen).map(({ at }) => ({ at, called: false }));
    });
}

/** The variable that a function is declared as, or the initial value of. */
function variableWith(fn: FunctionNode, file: LintedFile): Variable | undefined {
  const parent = wrapped(fn).parent;
  const name =
    fn.type === "FunctionDeclaration" ? fn.id : parent?.type === "VariableDeclarator" ? parent.id : undefined;
  return name?.type === "Identifier" ? variableOf(name, file) : undefined;
}
