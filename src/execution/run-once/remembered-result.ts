import type { LintedFile } from "../../file/linted-file.js";
import type { Place } from "../../project/place.js";
import { isOfModule } from "../../recognition/top-level.js";
import { isWithin, isNothing, unwrap, type Node } from "../../syntax/nodes.js";
import { returnedValues } from "../../syntax/returned-values.js";
import { variableOf, type Variable } from "../../syntax/variables.js";
import type { FunctionNode } from "../../syntax/functions.js";
import { runsWhileMissing } from "./remembered-value.js";

/**
 * The variable of the module in which a function keeps what it made when it was first called, and that it gives ever after:
 * `if (!settings) settings = read(); return settings;`. Undefined where there is none, or something else writes it.
 */
export function memoryOfResult({ node: fn, file }: Place<FunctionNode>): Variable | undefined {
  const values = returnedValues(fn, file);
  const [variable, ...others] = new Set(values.map((value) => variableGiven(value, file)));
  if (!variable || others.length > 0 || !isOfModule(variable, file)) return undefined;
  const isFilledOnce = variable.references.every(
    (reference) => !reference.isWrite() || isFilledIn(fn, reference.identifier as Node, reference.writeExpr, file),
  );
  return isFilledOnce ? variable : undefined;
}

/** The variable that a returned expression is the value of: by its name, or as what is assigned. */
function variableGiven(value: Node, file: LintedFile): Variable | undefined {
  const given = unwrap(value);
  const name = given.type === "AssignmentExpression" ? given.left : given;
  return name.type === "Identifier" ? variableOf(name, file) : undefined;
}

/** Whether a variable is written in a function, and there only while it has nothing; a declaration without a value writes nothing. */
function isFilledIn(fn: FunctionNode, name: Node, written: Node | null | undefined, file: LintedFile): boolean {
  if (!written) return false;
  if (name.parent?.type === "VariableDeclarator") return isNothing(written);
  return isWithin(name, fn) && runsWhileMissing(written, fn, file);
}
