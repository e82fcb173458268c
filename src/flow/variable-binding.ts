import type { TSESTree } from "@typescript-eslint/utils";
import { isEnvironment } from "../recognition/environment.js";
import { isOfModule } from "../recognition/top-level.js";
import { GLOBAL, qualifiedNameOf } from "../resolution/qualified-name.js";
import { functionOf, valueOf } from "../resolution/value-of.js";
import type { Places } from "../project/place.js";
import type { LintedFile } from "../file/linted-file.js";
import { isModuleLevel } from "../syntax/free-variables.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { memberAt } from "../syntax/member-path.js";
import { isWithin, unwrap, wrapped, type Node } from "../syntax/nodes.js";
import { returnedValues } from "../syntax/returned-values.js";
import { onlyValue, type Variable } from "../syntax/variables.js";
import {
  CONSTANT,
  isConstant,
  join,
  settled,
  withCauses,
  type Binding,
  type BindingTime,
  type Cause,
} from "./binding-lattice.js";
import { changesItself, useOfDeclared, useOfImported } from "./changed-later.js";
import { isNeverMutated } from "./mutation.js";
import { writtenInto, type ObjectUse } from "./object-use.js";
import { isPrimitive } from "./primitive-value.js";

/**
 * Who calls a function: the arguments of all its calls, or the time at which whatever calls it settles them, or undefined
 * where others may call it too.
 */
export type Callers = (fn: FunctionNode, file: LintedFile) => BindingTime | readonly Places[] | undefined;

/** What a variable is asked with. */
export interface VariableQuery {
  readonly callers: Callers | undefined;
  /** The binding of an expression, in this file unless another is given. */
  readonly of: (expression: Node, file?: LintedFile) => Binding;
  /** The same of one that is evaluated once, so that what a function in its place reads does not matter. */
  readonly ofLasting: (expression: Node) => Binding;
}

/**
 * When the value of a variable is settled, at a use of it: by what is written to it, and how often.
 */
export function variableBinding(variable: Variable, use: Node, file: LintedFile, query: VariableQuery): Binding {
  const definition = variable.defs[0]!;
  const changing: Cause = { kind: "changing-variable", node: use };
  const ambiguous = variable.defs.length > 1 ? [changing] : [];
  switch (definition.type) {
    case "ImportBinding":
      return withCauses(CONSTANT, [...causesOf(useOfImported(variable, use, file), use, file), ...ambiguous]);
    case "FunctionName":
    case "ClassName":
    case "TSEnumName":
      return settled("constant", ...(ambiguous.length > 0 ? ambiguous : ofDefinition(variable, changing, file)));
    case "Parameter": {
      const time = parameterBinding(definition.node as Node, definition.name as Node, file, query);
      const isWritten = variable.references.some((reference) => reference.isWrite() && reference.init !== true);
      return { ...time, causes: isWritten ? [changing] : ambiguous };
    }
    case "Variable": {
      const declarator = definition.node as TSESTree.VariableDeclarator;
      const { causes, ...when } = isOfModule(variable, file)
        ? moduleVariable(variable, declarator, changing, file, query)
        : localVariable(variable, declarator, changing, file, query);
      return { ...when, causes: ambiguous.length > 0 ? ambiguous : causes };
    }
    default:
      return settled("unknown", isModuleLevel(variable) ? changing : { kind: "local-function", node: use });
  }
}

/**
 * A function, a class or an enumeration: that of the module is the same for good, unless something assigns it, or a member
 * is used of which something assigns those. Inside itself a class has a second variable of its name.
 */
function ofDefinition(variable: Variable, changing: Cause, file: LintedFile): readonly Cause[] {
  const declared = variable.defs[0]!.node as Node;
  const names = [variable, ...((file.sourceCode.getDeclaredVariables?.(declared) ?? []) as readonly Variable[])];
  if (!names.some((name) => isModuleLevel(name) && name.name === variable.name))
    return [{ kind: "local-function", node: changing.node }];
  if (variable.references.some((reference) => reference.isWrite())) return [changing];
  return memberAt(changing.node) ? causesOf(useOfDeclared(declared, file), changing.node, file) : [];
}

/** A variable of the module that is set once, where it is declared, is settled from then on, unless what it holds can be changed. */
function moduleVariable(
  variable: Variable,
  declarator: TSESTree.VariableDeclarator,
  changing: Cause,
  file: LintedFile,
  query: VariableQuery,
): Binding {
  const { node: use } = changing;
  const writes = variable.references.filter((reference) => reference.isWrite());
  const isSetOnce = writes.length === 1 && writes[0]!.init === true && declarator.init !== null;
  const loop = declarator.parent.parent;
  if (!isSetOnce || loop.type === "ForStatement") {
    const isSetAtLoad =
      writes.every((write) => write.from.variableScope === variable.scope) && !isTurnOf(loop, declarator);
    return withCauses({ ...(isSetAtLoad ? CONSTANT : writtenBinding(variable, declarator, query)), causes: [] }, [
      changing,
    ]);
  }
  const init = unwrap(declarator.init!);
  const name = qualifiedNameOf(init, file);
  if (name && name.module !== GLOBAL)
    return settled("constant", ...causesOf(useOfImported(variable, use, file), use, file));
  if ((name && isEnvironment(init, file)) || isPrimitive(init, file)) return CONSTANT;
  if (!isConstant(query.ofLasting(init))) {
    const later = changesItself(init, use, file) ? "writes" : useOfDeclared(init, file);
    return settled("environment", ...causesOf(later, use, file));
  }
  return isNeverMutated(variable, file) ? CONSTANT : settled("constant", changing);
}

/** What functions do with an object, as far as a use of it goes: code that is handed the object can change only what the use reads of it. */
function causesOf(later: ObjectUse, use: Node, file: LintedFile): readonly Cause[] {
  if (later === "writes") return [{ kind: "changing-variable", node: use }];
  return later === "hands" && readsInto(use, file) ? [{ kind: "perhaps-changing", node: use }] : [];
}

/** Whether a use reads members of what it names, one or all of them; of what a call gives, where that is seen to give an object. */
function readsInto(use: Node, file: LintedFile): boolean {
  if (memberAt(use) || wrapped(use).parent?.type === "SpreadElement") return true;
  const { node: made, file: home } = valueOf(use, file);
  const fn = made.type === "CallExpression" ? functionOf(made.callee, home) : undefined;
  return fn !== undefined && returnedValues(fn.node, fn.file).some(({ type }) => type === "ObjectExpression");
}

function localVariable(
  variable: Variable,
  declarator: TSESTree.VariableDeclarator,
  changing: Cause,
  file: LintedFile,
  query: VariableQuery,
): Binding {
  const filled = writtenInto(variable, file);
  const given = writtenBinding(variable, declarator, query);
  const written = { ...join([given, ...filled.map((value) => query.of(value))]), causes: given.causes };
  const writes = variable.references.filter((reference) => reference.isWrite());
  const because = (...causes: readonly Cause[]): Binding => ({ ...written, causes });
  if (writes.length !== 1) return because(changing);
  const loop = declarator.parent.parent;
  if (isTurnOf(loop, declarator)) return because();
  const value = onlyValue(variable) ?? declarator.init;
  if (!value || loop.type === "ForStatement") return because(changing);
  if (filled.length > 0) return withCauses(written, [changing]);
  if (qualifiedNameOf(value, file)) return because();
  if (written.causes.length > 0 || isPrimitive(value, file) || declarator.id.type !== "Identifier") return written;
  return isNeverMutated(variable, file) ? written : because(changing);
}

/** All that is written to a variable. One that nothing is written to may be anything. */
function writtenBinding(variable: Variable, declarator: TSESTree.VariableDeclarator, query: VariableQuery): Binding {
  const loop = declarator.parent.parent;
  if (isTurnOf(loop, declarator)) return join([settled("caller"), { ...query.of(loop.right), causes: [] }]);
  const writes = variable.references.filter((reference) => reference.isWrite());
  if (writes.length === 0) return settled("unknown");
  return join(writes.map(({ writeExpr }) => (writeExpr ? query.of(writeExpr as Node) : settled("unknown"))));
}

function isTurnOf(
  loop: Node,
  declarator: TSESTree.VariableDeclarator,
): loop is TSESTree.ForOfStatement | TSESTree.ForInStatement {
  return (loop.type === "ForOfStatement" || loop.type === "ForInStatement") && loop.left === declarator.parent;
}

/** What the calls of a function give to a parameter, its default included where one gives nothing. */
function parameterBinding(fn: Node, name: Node, file: LintedFile, query: VariableQuery): Binding {
  const index = isFunction(fn) ? fn.params.findIndex((parameter) => isWithin(name, parameter)) : -1;
  if (!isFunction(fn) || index < 0) return settled("caller");
  const parameter = fn.params[index]!;
  const fallback = parameter.type === "AssignmentPattern" ? query.of(parameter.right) : undefined;
  const callers = query.callers?.(fn, file);
  if (typeof callers === "string") return settled(callers);
  if (!callers || callers.length === 0) return fallback ? join([settled("unknown"), fallback]) : settled("caller");
  return join(
    callers.map(({ nodes: given, file: home }) => {
      if (given.slice(0, index + 1).some((argument) => argument.type === "SpreadElement")) return settled("caller");
      return given[index] ? query.of(given[index], home) : (fallback ?? CONSTANT);
    }),
  );
}
