import type { TSESTree } from "@typescript-eslint/utils";
import type { FileUnderLint } from "../../file/linted-file.js";
import { wrapped } from "../../syntax/nodes.js";
import { indentationAt, styleOf } from "./construction-text.js";
import { insert, type Edit } from "./edits.js";
import { startsLine } from "./lines.js";
import { statementAround } from "./statement-position.js";

/** A call of a method right behind another call. Three calls in a row stand on lines of their own. */
export function chainLink(call: TSESTree.CallExpression, link: string, file: FileUnderLint): readonly Edit[] {
  const { sourceCode } = file;
  const value = wrapped(call);
  const next = value.parent?.type === "MemberExpression" && value.parent.object === value ? value.parent : undefined;
  const at = value.range[1];
  if (!next) return [insert(at, link)];
  const dot = sourceCode.getTokenAfter(value)!;
  const gap = sourceCode.text.slice(at, dot.range[0]);
  if (gap.trim() === "" && gap !== "") return [insert(at, `${gap}${link}`)];
  const statement = statementAround(call);
  if (gap !== "" || !startsLine(statement.range[0], file)) return [insert(at, link)];
  const line = `${styleOf(file).newline}${indentationAt(value.range[0], file)}${styleOf(file).indent}`;
  return [insert(at, `${line}${link}${line}`)];
}
