import { readsRequest } from "../recognition/request-source.js";
import type { LintedFile } from "../file/linted-file.js";
import { referencedVariable, type Variable } from "../syntax/variables.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { isWithin, type Node } from "../syntax/nodes.js";
import { valueParts } from "../syntax/walk.js";

/**
 * What the value of an expression depends on, weakest first:
 * - `constant`: literals, imports, module constants, the environment, and calls on these;
 * - `instance`: `this`;
 * - `unknown`: awaited values, parameters with a default, variables written more than once, and what cannot be followed;
 * - `caller`: parameters and loop variables: another request may have another value.
 */
export type Dependence = "constant" | "instance" | "unknown" | "caller";

const STRENGTH: readonly Dependence[] = ["constant", "instance", "unknown", "caller"];

/** The stronger of two dependences. */
export function stronger(left: Dependence, right: Dependence): Dependence {
  return STRENGTH.indexOf(left) >= STRENGTH.indexOf(right) ? left : right;
}

/** Gives the arguments that a function is called with in this file, or undefined when others may call it too. */
export type ArgumentsOf = (fn: FunctionNode, file: LintedFile) => readonly (readonly Node[])[] | undefined;

/**
 * What an expression depends on.
 * @param argumentsOf resolves parameters through the calls of their function; without it they are the caller's
 */
export function dependenceOf(node: Node, file: LintedFile, argumentsOf?: ArgumentsOf): Dependence {
  return new Follower(file, argumentsOf).expression(node);
}

class Follower {
  readonly #file: LintedFile;
  readonly #argumentsOf: ArgumentsOf | undefined;
  readonly #seen = new Set<Variable>();

  constructor(file: LintedFile, argumentsOf: ArgumentsOf | undefined) {
    this.#file = file;
    this.#argumentsOf = argumentsOf;
  }

  /** The strongest dependence of any part of an expression, functions inside it included. */
  expression(root: Node): Dependence {
    return this.#part(root, root);
  }

  #part(node: Node, root: Node): Dependence {
    if (node.type === "ThisExpression" || node.type === "Super") return "instance";
    if (node.type === "AwaitExpression" || node.type === "YieldExpression") {
      if (node.argument?.type === "ImportExpression") return "constant";
      return stronger("unknown", node.argument ? this.#part(node.argument, root) : "unknown");
    }
    if (node.type === "Identifier") return this.#identifier(node, root);
    if (node.type === "CallExpression" && readsRequest(node, this.#file)) return "caller";
    let strongest: Dependence = "constant";
    for (const part of valueParts(node, this.#file)) {
      strongest = stronger(strongest, this.#part(part, root));
      if (strongest === "caller") return strongest;
    }
    return strongest;
  }

  #identifier(node: Node, root: Node): Dependence {
    const variable = referencedVariable(node, this.#file);
    // What a function inside the expression declares is no dependence of the expression.
    if (!variable || isWithin(variable.scope.block as Node, root)) return "constant";
    return this.#variable(variable);
  }

  #variable(variable: Variable): Dependence {
    if (this.#seen.has(variable)) return "constant";
    this.#seen.add(variable);
    const definition = variable.defs[0]!;
    switch (definition.type) {
      case "ImportBinding":
      case "FunctionName":
      case "ClassName":
        return "constant";
      case "Parameter":
        return this.#parameter(definition.node as FunctionNode, definition.name as Node);
      case "Variable": {
        const declarator = definition.node;
        const loop = declarator.parent?.parent;
        if (loop?.type === "ForOfStatement" || loop?.type === "ForInStatement")
          return loop.left === declarator.parent ? "caller" : "unknown";
        const writes = variable.references.filter((written) => written.isWrite());
        const isModuleLevel = variable.scope.type === "module" || variable.scope.type === "global";
        if (isModuleLevel && writes.every((write) => write.from.variableScope === variable.scope)) return "constant";
        if (writes.length > 1) return this.#branches(writes);
        if (writes[0] && !writes[0].init)
          return writes[0].writeExpr ? this.expression(writes[0].writeExpr as Node) : "unknown";
        return declarator.init ? this.expression(declarator.init) : "unknown";
      }
      default:
        return "unknown";
    }
  }

  /** A variable that is assigned in branches depends on what each of them assigns. */
  #branches(writes: Variable["references"]): Dependence {
    return writes.reduce<Dependence>(
      (strongest, write) => stronger(strongest, write.writeExpr ? this.expression(write.writeExpr as Node) : "unknown"),
      "constant",
    );
  }

  #parameter(fn: FunctionNode, name: Node): Dependence {
    const calls = isFunction(fn) ? this.#argumentsOf?.(fn, this.#file) : undefined;
    const index = isFunction(fn) ? fn.params.findIndex((parameter) => isWithin(name, parameter)) : -1;
    if (index < 0) return "caller";
    const parameter = fn.params[index]!;
    const fallback = parameter.type === "AssignmentPattern" ? this.expression(parameter.right) : undefined;
    if (!calls || calls.length === 0) return fallback ? stronger("unknown", fallback) : "caller";
    return calls.reduce<Dependence>((strongest, given) => {
      if (given.slice(0, index + 1).some((argument) => argument.type === "SpreadElement")) return "caller";
      return stronger(strongest, given[index] ? this.expression(given[index]) : (fallback ?? "constant"));
    }, "constant");
  }
}

/** What the arguments of a client depend on, not counting clients made among them, which are judged by themselves. */
export function argumentDependence(args: readonly Node[], file: LintedFile, argumentsOf?: ArgumentsOf): Dependence {
  return args.reduce<Dependence>(
    (strongest, argument) => stronger(strongest, dependenceOf(argument, file, argumentsOf)),
    "constant",
  );
}
