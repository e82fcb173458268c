import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { optionValue, staticValue } from "./option-value.js";

/** The method that the options of a request name, in capitals; undefined when none does, or only run time knows. */
export function requestMethodOf(call: TSESTree.CallExpression, file: LintedFile): string | undefined {
  for (const argument of call.arguments) {
    const method = optionValue(argument, "method", file);
    const name = method.is === "known" ? staticValue(method.node, file)?.value : undefined;
    if (typeof name === "string") return name.toUpperCase();
  }
  return undefined;
}
