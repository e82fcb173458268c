import type { TSESTree } from "@typescript-eslint/utils";
import type { ResponseEntry } from "../catalogue/response-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import { catalogueOf } from "./catalogue-of.js";
import { isAbstract, localFunction, methodNamed } from "../resolution/local-function.js";
import { exportName, GLOBAL } from "../resolution/qualified-name.js";
import { typeNamesOf } from "../resolution/type-names.js";
import { enclosingFunction } from "../syntax/functions.js";
import { unwrap, wrapped, type Node } from "../syntax/nodes.js";
import { variableOf } from "../syntax/variables.js";

/** The response that the types in the file say a call obtains, where nothing else does. */
export function declaredResponse(call: TSESTree.CallExpression, file: LintedFile): ResponseEntry | undefined {
  return ofAbstractMethod(unwrap(call.callee), file) ?? ofResult(call, file);
}

/** `this.fetch()`, when an abstract method of the class declares that it returns a response. */
function ofAbstractMethod(callee: Node, file: LintedFile): ResponseEntry | undefined {
  const method = callee.type === "MemberExpression" ? methodNamed(callee) : undefined;
  const declared = method && isAbstract(method) ? method.value : undefined;
  if (declared?.type !== "TSEmptyBodyFunctionExpression" && declared?.type !== "FunctionExpression") return undefined;
  return ofType(declared.returnType, file);
}

/**
 * `const res: Response = await request(url)` with the `Response` of a library. The global type says too little: the
 * responses that a program makes itself have it as well.
 */
function ofResult(call: TSESTree.CallExpression, file: LintedFile): ResponseEntry | undefined {
  if (localFunction(call.callee, file)) return undefined;
  return ofType(typeOfResult(call, file), file, ({ module }) => module !== GLOBAL);
}

/** The type that the file gives to the result of a call, by the variable or the function that takes it. */
function typeOfResult(call: TSESTree.CallExpression, file: LintedFile): TSESTree.TSTypeAnnotation | undefined {
  const value = wrapped(call);
  const result = value.parent?.type === "AwaitExpression" ? wrapped(value.parent) : value;
  const parent = result.parent;
  switch (parent?.type) {
    case "VariableDeclarator":
      return parent.id.type === "Identifier" ? parent.id.typeAnnotation : undefined;
    case "AssignmentExpression": {
      const variable = parent.left.type === "Identifier" ? variableOf(parent.left, file) : undefined;
      const name = variable?.defs[0]?.name as Node | undefined;
      return name?.type === "Identifier" ? name.typeAnnotation : undefined;
    }
    case "ReturnStatement":
    case "ArrowFunctionExpression":
      return enclosingFunction(result)?.returnType;
    default:
      return undefined;
  }
}

function ofType(
  annotation: TSESTree.TSTypeAnnotation | undefined,
  file: LintedFile,
  counts: (name: { readonly module: string }) => boolean = () => true,
): ResponseEntry | undefined {
  const [type, ...others] = typeNamesOf(annotation?.typeAnnotation, file);
  if (!type || others.length > 0 || !counts(type)) return undefined;
  return catalogueOf(file).responseOfType(type.module, exportName(type));
}
