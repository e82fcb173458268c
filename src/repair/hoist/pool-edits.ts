import type { TSESTree } from "@typescript-eslint/utils";
import type { ClientConstruction } from "../../recognition/client-construction.js";
import { SESSION_STATEMENT } from "../../catalogue/vocabulary/session-statements.js";
import type { Edit } from "../text/edits.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { propertyName, unwrap, type Node } from "../../syntax/nodes.js";
import { variableOf, type Variable } from "../../syntax/variables.js";

/** Edits that make a construction one of its library's pool, and the import that this needs. */
export interface PoolEdits {
  readonly name: string;
  /** Inside the construction. */
  readonly inside: Edit;
  /** In the import, when the pool is not imported yet. */
  readonly imported: Edit | undefined;
}

/** How `new Client(…)` becomes `new Pool(…)`. */
export function poolEdits({ node, entry }: ClientConstruction, file: FileUnderLint): PoolEdits | undefined {
  const pool = entry.sharing?.pool;
  const callee = unwrap(node.callee);
  if (pool === undefined || entry.construction.awaited) return undefined;
  if (callee.type === "MemberExpression" && !callee.computed)
    return {
      name: `${file.sourceCode.getText(callee.object)}.${pool}`,
      inside: { range: callee.property.range, text: pool },
      imported: undefined,
    };
  const variable = callee.type === "Identifier" ? variableOf(callee, file) : undefined;
  const inside: Edit = { range: callee.range, text: pool };
  const specifier = variable && specifierOf(variable);
  if (!specifier) return undefined;
  const known = variableNamed(pool, file);
  if (known)
    return specifierOf(known)?.parent === specifier.parent ? { name: pool, inside, imported: undefined } : undefined;
  const isLastUse =
    variable.references.filter((reference) => reference.init !== true).length === 1 &&
    file.sourceCode.getText(specifier) === variable.name;
  if (isLastUse) return { name: pool, inside, imported: { range: specifier.range, text: pool } };
  return { name: pool, inside, imported: { range: [specifier.range[1], specifier.range[1]], text: `, ${pool}` } };
}

/** `Client` in `import { Client } from …` or `const { Client } = require(…)`, beside which another name can stand. */
function specifierOf(variable: Variable): Node | undefined {
  const definition = variable.defs[0];
  if (definition?.type === "ImportBinding" && definition.node.type === "ImportSpecifier") return definition.node;
  const name = definition?.type === "Variable" ? (definition.name as Node) : undefined;
  const property = name?.parent;
  const isRequired =
    property?.type === "Property" &&
    property.value === name &&
    propertyName(property) !== undefined &&
    property.parent.type === "ObjectPattern" &&
    property.parent.parent.type === "VariableDeclarator";
  return isRequired ? property : undefined;
}

function variableNamed(name: string, file: FileUnderLint): Variable | undefined {
  const scopes = file.sourceCode.scopeManager!.scopes.filter((scope) => scope.block.type === "Program");
  for (const scope of scopes) {
    const variable = scope.set.get(name);
    if (variable && variable.defs.length > 0) return variable;
  }
  return undefined;
}

/**
 * Whether a query does not depend on the connection that it runs on, as far as its text is written.
 * @param isAlone nothing else runs on that connection
 */
export function isFreeOfConnection(call: TSESTree.CallExpression, isAlone: boolean): boolean {
  const [query] = call.arguments;
  const text = query && unwrap(query);
  if (text?.type === "Literal") return typeof text.value === "string" && !SESSION_STATEMENT.test(text.value);
  if (text?.type !== "TemplateLiteral") return isAlone && text !== undefined;
  return !SESSION_STATEMENT.test(text.quasis[0]!.value.raw) && text.quasis[0]!.value.raw.trim() !== "";
}
