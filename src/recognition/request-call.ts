import type { RequestEntry } from "../catalogue/reuse-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { calleeNames, callName } from "../resolution/callee-names.js";
import { catalogueOf } from "./catalogue-of.js";
import { constantOf } from "./option-value.js";
import type { CallOrNew, Node } from "../syntax/nodes.js";

/** A call that sends a request or carries defaults for requests. */
export interface RequestCall {
  readonly node: CallOrNew;
  /** As a person would name it: `https.get()`. */
  readonly name: string;
  readonly entry: RequestEntry;
  /** `none` when it takes none, or gets none; absent when it is not known which argument they are. */
  readonly options?: Node | "none";
}

/** The request that a call sends or prepares, or undefined: by bindings only, never by a name alone. */
export const requestCall = memoiseByNode((node: CallOrNew, file: LintedFile): RequestCall | undefined => {
  const catalogue = catalogueOf(file);
  for (const { module, name } of calleeNames(node, file)) {
    const entry = catalogue.request(module, name)?.entry;
    if (!entry || (entry.via === "new") !== (node.type === "NewExpression")) continue;
    const options = optionsOf(node, entry, file);
    return { node, name: callName(node, file), entry, ...(options && { options }) };
  }
  return undefined;
});

function optionsOf(call: CallOrNew, { options }: RequestEntry, file: LintedFile): Node | "none" | undefined {
  if (call.arguments.some((argument) => argument.type === "SpreadElement")) return undefined;
  const given = options.flatMap((index) => call.arguments[index] ?? []);
  const object = given.find((argument) => constantOf(argument, file)?.type === "ObjectExpression");
  return object ?? (given.length === 0 ? "none" : undefined);
}
