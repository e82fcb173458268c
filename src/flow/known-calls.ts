import type { TSESTree } from "@typescript-eslint/utils";
import { KEEPING_FUNCTIONS, KEEPING_METHODS, RETURNS_ITS_ARGUMENT } from "../catalogue/vocabulary/keeping.js";
import type { LintedFile } from "../file/linted-file.js";
import { catalogueOf } from "../recognition/catalogue-of.js";
import { clientConstruction } from "../recognition/client-construction.js";
import { packageExport } from "../resolution/handed-on.js";
import { exportName, GLOBAL, globalPath, qualifiedNameOf } from "../resolution/qualified-name.js";
import { propertyName, type CallOrNew, type Node } from "../syntax/nodes.js";

/** The methods by which a client gives itself: `await new MongoClient(url).connect()`, `createClient().on(…)`. */
export function fluentMethods(made: Node, file: LintedFile): ReadonlySet<string> {
  const entry = clientConstruction(made, file)?.entry;
  return new Set([
    ...(entry?.preparation?.givesClient ? entry.preparation.by : []),
    ...(entry?.state ?? []).flatMap(({ path, givesClient }) => (givesClient ? [path] : [])),
  ]);
}

/** Whether a call keeps what it is given for longer than it runs. */
export function keepsItsArgument({ type, callee }: CallOrNew, file: LintedFile): boolean {
  if (type !== "CallExpression") return false;
  if (callee.type === "MemberExpression") return KEEPING_METHODS.test(propertyName(callee) ?? "");
  const name = callee.type === "Identifier" ? qualifiedNameOf(callee, file) : undefined;
  return name !== undefined && name.module !== GLOBAL && KEEPING_FUNCTIONS.test(name.path.at(-1) ?? "");
}

/** Whether a call gives what it is given: `Promise.resolve(client)`. */
export function returnsItsArgument(call: TSESTree.CallExpression, file: LintedFile): boolean {
  return RETURNS_ITS_ARGUMENT.includes(globalPath(call.callee, file) ?? "");
}

/** Whether a call is of a library that the catalogue knows, or a global request: its result is a response, and holds nothing. */
export function isKnownRequest(call: CallOrNew, file: LintedFile): boolean {
  const own = qualifiedNameOf(call.callee, file);
  const name = own && packageExport(own, file);
  if (!name) return false;
  const catalogue = catalogueOf(file);
  return name.module === GLOBAL
    ? catalogue.response(GLOBAL, exportName(name)) !== undefined
    : catalogue.librariesOf(name.module).length > 0;
}
