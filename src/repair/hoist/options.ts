import type { TSESTree } from "@typescript-eslint/utils";
import type { ReuseOption } from "../../catalogue/library-schema.js";
import type { ClientConstruction } from "../../recognition/client-construction.js";
import type { Edit } from "../text/edits.js";
import type { LintedFile } from "../../file/linted-file.js";
import type { RefusalReason, UnsafeReason } from "./reasons.js";
import { onlyValue, referencedVariable } from "../../syntax/variables.js";
import { propertyName, unwrap, type Node } from "../../syntax/nodes.js";

/** The value of an option as the code writes it. */
type OptionValue =
  { readonly state: "absent" } | { readonly state: "known"; readonly value: unknown } | { readonly state: "unknown" };

const ABSENT: OptionValue = { state: "absent" };
const UNKNOWN: OptionValue = { state: "unknown" };

/** Options that tie a client to one caller in every library that has them. */
const UNSHAREABLE = new Set(["signal", "cookieJar", "jar", "abortSignal"]);

/** What the options of a client say against sharing it, and the edits that make sharing worth while. */
export interface SharingOptions {
  readonly reasons: readonly (UnsafeReason | RefusalReason)[];
  readonly edits: readonly Edit[];
}

/** Judges the options of a client. */
export function sharingOptions(construction: ClientConstruction, file: LintedFile): SharingOptions {
  const { entry } = construction;
  const reasons: (UnsafeReason | RefusalReason)[] = [];
  if (hasUnshareableOption(construction, file)) reasons.push("unshareable-option");
  if (entry.sharing?.identity) reasons.push("identity");
  const cap = cappedBy(construction, file);
  if (cap) reasons.push(cap);
  const reuse = entry.reuse ? reuseEdits(construction, entry.reuse, file) : [];
  return typeof reuse === "string" ? { reasons: [...reasons, reuse], edits: [] } : { reasons, edits: reuse };
}

function cappedBy(construction: ClientConstruction, file: LintedFile): "capped" | "unknown-options" | undefined {
  const capped = construction.entry.sharing?.capped;
  if (capped === undefined || capped === "always") return capped && "capped";
  const cap = anyOption(construction, capped.option, file);
  if (cap.state === "unknown") return "unknown-options";
  return cap.state === "absent" || (typeof cap.value === "number" && cap.value >= capped.below) ? undefined : "capped";
}

function hasUnshareableOption({ entry, arguments: given }: ClientConstruction, file: LintedFile): boolean {
  return given.some((argument) => {
    const literal = objectLiteral(argument, file);
    return literal?.properties.some((property) => {
      if (property.type !== "Property") return false;
      const name = propertyName(property) ?? "";
      return (UNSHAREABLE.has(name) || entry.sharing?.unshareableOptions?.includes(name)) && !isNothing(property.value);
    });
  });
}

function isNothing(value: Node): boolean {
  const expression = unwrap(value);
  return (
    (expression.type === "Literal" && !expression.value) ||
    (expression.type === "Identifier" && expression.name === "undefined")
  );
}

/** The value of an option in whichever argument has it. */
function anyOption(construction: ClientConstruction, path: string, file: LintedFile): OptionValue {
  let result = ABSENT;
  for (const argument of construction.arguments) {
    if (argument.type === "SpreadElement") return UNKNOWN;
    const value = optionValue(argument, path.split("."), file);
    if (value.state === "known") return value;
    if (value.state === "unknown" && !isAddress(argument, construction, file)) result = UNKNOWN;
  }
  return result;
}

/** The address of the server, which is no options object. */
function isAddress(argument: Node, { entry, arguments: given }: ClientConstruction, file: LintedFile): boolean {
  const value = valueOf(argument, file);
  if (value.type === "ObjectExpression") return false;
  return (
    value.type === "Literal" ||
    value.type === "TemplateLiteral" ||
    (entry.construction.throws === "on-invalid-url" && argument === given[0])
  );
}

/** The value of an option in an options argument. */
function optionValue(argument: Node, [name, ...rest]: readonly string[], file: LintedFile): OptionValue {
  const literal = objectLiteral(argument, file);
  if (!literal || name === undefined) return UNKNOWN;
  let result = ABSENT;
  for (const property of literal.properties) {
    if (property.type === "SpreadElement") {
      const spread = optionValue(property.argument, [name, ...rest], file);
      if (spread.state !== "absent") result = spread;
    } else if (propertyName(property) === undefined) result = UNKNOWN;
    else if (propertyName(property) === name)
      result = rest.length > 0 ? optionValue(property.value, rest, file) : primitiveOf(property.value, file);
  }
  return result;
}

function primitiveOf(node: Node, file: LintedFile): OptionValue {
  const value = valueOf(node, file);
  if (value.type === "Literal") return { state: "known", value: value.value };
  if (value.type === "Identifier" && value.name === "undefined") return ABSENT;
  if (value.type === "Identifier" && value.name === "Infinity") return { state: "known", value: Infinity };
  return UNKNOWN;
}

/** The expression behind an identifier that holds one value for good. */
function valueOf(node: Node, file: LintedFile): Node {
  const expression = unwrap(node);
  const variable = expression.type === "Identifier" ? referencedVariable(expression, file) : undefined;
  const value = variable && onlyValue(variable);
  return value ? unwrap(value) : expression;
}

function objectLiteral(node: Node, file: LintedFile): TSESTree.ObjectExpression | undefined {
  const value = valueOf(node, file);
  return value.type === "ObjectExpression" ? value : undefined;
}

/** The edits that switch reuse on when it is off by default: hoisting alone would gain nothing. */
function reuseEdits(
  construction: ClientConstruction,
  reuse: ReuseOption,
  file: LintedFile,
): readonly Edit[] | UnsafeReason | RefusalReason {
  const { arguments: given } = construction;
  if (given.some((argument) => argument.type === "SpreadElement")) return "unknown-options";
  const argument = given[reuse.argument];
  const path = reuse.option.split(".");
  const value = argument ? optionValue(argument, path, file) : ABSENT;
  if (value.state === "unknown") return "unknown-options";
  if (value.state === "known") return isOn(value.value, reuse) ? [] : "reuse-switched-off";
  if (reuse.default === "on") return [];
  if (argument && reuse.unless?.some((option) => optionValue(argument, option.split("."), file).state !== "absent"))
    return "no-gain";
  if (given.length < reuse.argument) return "unknown-options";
  return insertOption(construction, argument, path, String(reuse.on), file);
}

function isOn(value: unknown, { on }: ReuseOption): boolean {
  return typeof on === "number" ? typeof value === "number" && value >= on : value === on;
}

function insertOption(
  construction: ClientConstruction,
  argument: Node | undefined,
  path: readonly string[],
  value: string,
  file: LintedFile,
): Edit[] {
  if (!argument) return [insertArgument(construction, `{ ${nested(path, value)} }`, file)];
  const expression = unwrap(argument);
  if (expression.type !== "ObjectExpression") {
    const [start, end] = argument.range;
    return [
      { range: [start, start], text: "{ ..." },
      { range: [end, end], text: `, ${nested(path, value)} }` },
    ];
  }
  const inner = expression.properties.find(
    (property) => property.type === "Property" && propertyName(property) === path[0],
  );
  const [, ...rest] = path;
  if (inner?.type === "Property" && rest.length > 0 && unwrap(inner.value).type === "ObjectExpression") {
    return insertOption(construction, inner.value, rest, value, file);
  }
  return [insertProperty(expression, nested(path, value), file)];
}

function nested([name, ...rest]: readonly string[], value: string): string {
  return rest.length > 0 ? `${name}: { ${nested(rest, value)} }` : `${name}: ${value}`;
}

/** First among the properties, or last where a spread could replace it. */
function insertProperty(literal: TSESTree.ObjectExpression, text: string, file: LintedFile): Edit {
  const last = literal.properties.at(-1);
  if (last && literal.properties.some((property) => property.type === "SpreadElement")) {
    return { range: [last.range[1], last.range[1]], text: `, ${text}` };
  }
  const brace = file.sourceCode.getFirstToken(literal)!.range[1];
  const next =
    file.sourceCode.getTokenByRangeStart(brace) ??
    file.sourceCode.getFirstToken(literal, { skip: 1, includeComments: true })!;
  const space = file.sourceCode.text.slice(brace, next.range[0]);
  if (last) return { range: [next.range[0], next.range[0]], text: `${text},${space === "" ? " " : space}` };
  return { range: [brace, brace], text: space === "" ? ` ${text} ` : ` ${text}` };
}

function insertArgument({ node, arguments: given }: ClientConstruction, text: string, file: LintedFile): Edit {
  const last = given.at(-1);
  if (last) return { range: [last.range[1], last.range[1]], text: `, ${text}` };
  const closing = file.sourceCode.getLastToken(node)!;
  if (closing.value !== ")") return { range: [node.range[1], node.range[1]], text: `(${text})` };
  return { range: [closing.range[0], closing.range[0]], text };
}
