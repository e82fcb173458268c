import type { TSESTree } from "@typescript-eslint/utils";
import { READS_CONFIGURATION } from "../catalogue/vocabulary/configuration.js";
import {
  IMPURE_PATH_FUNCTIONS,
  PURE_CONSTRUCTORS,
  PURE_FUNCTIONS,
  TEXT_METHODS,
} from "../catalogue/vocabulary/pure-globals.js";
import { clientConstruction } from "../recognition/client-construction.js";
import { globalPath, qualifiedNameOf } from "../resolution/qualified-name.js";
import type { LintedFile } from "../file/linted-file.js";
import { memberPath } from "../syntax/member-path.js";
import { isModuleLevel } from "../syntax/free-variables.js";
import { propertyName, unwrap, type CallOrNew, type Node } from "../syntax/nodes.js";
import { referencedVariable, resolve } from "../syntax/variables.js";
import { isPrimitive } from "./primitive-value.js";

/**
 * What a call does, as far as its value goes:
 * - `client`: it makes a client, which is what its arguments are;
 * - `pure`: it gives the same for the same arguments;
 * - `text`: it gives text that is made of a text, `object`, and of its arguments;
 * - `configuration`: by all signs it reads the configuration;
 * - `unknown`: anything.
 */
export type CallEffect =
  { readonly kind: "client" | "pure" | "configuration" | "unknown" } | { readonly kind: "text"; readonly object: Node };

/** What a call does, as far as its value goes. */
export function callEffect(call: CallOrNew, file: LintedFile): CallEffect {
  if (clientConstruction(call, file)) return { kind: "client" };
  const path = globalPath(call.callee, file) ?? "";
  if (call.type === "NewExpression") return { kind: PURE_CONSTRUCTORS.has(path) ? "pure" : "unknown" };
  if (PURE_FUNCTIONS.test(path) || joinsPath(call, file)) return { kind: "pure" };
  const object = objectOfTextMethod(call, file);
  if (object) return { kind: "text", object };
  return { kind: readsConfiguration(call, file) ? "configuration" : "unknown" };
}

/** `path.join(__dirname, "ca.pem")` and its like, which only join text. */
function joinsPath(call: TSESTree.CallExpression, file: LintedFile): boolean {
  const name = qualifiedNameOf(call.callee, file);
  return name?.module === "node:path" && !IMPURE_PATH_FUNCTIONS.has(name.path.at(-1) ?? "");
}

/** The text that a method such as `trim` or `toString("base64")` is called on, when it is text or a buffer of it. */
function objectOfTextMethod({ callee }: TSESTree.CallExpression, file: LintedFile): Node | undefined {
  const method = unwrap(callee);
  if (method.type !== "MemberExpression" || !TEXT_METHODS.has(propertyName(method) ?? "")) return undefined;
  const object = unwrap(method.object);
  const value = resolve(object, file);
  const isBuffer = value.type === "CallExpression" && globalPath(value.callee, file) === "Buffer.from";
  return isBuffer || isPrimitive(value, file) ? object : undefined;
}

/** `config.get("region")`, `fs.readFileSync(path)`. */
function readsConfiguration(call: TSESTree.CallExpression, file: LintedFile): boolean {
  const { root } = memberPath(call.callee);
  const variable = root.type === "Identifier" ? referencedVariable(root, file) : undefined;
  return (
    variable !== undefined && isModuleLevel(variable) && READS_CONFIGURATION.test(file.sourceCode.getText(call.callee))
  );
}
