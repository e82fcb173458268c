import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../../file/linted-file.js";
import { memoiseByKey } from "../../file/memoise.js";
import { codeOwner } from "../../resolution/local-function.js";
import { outermostMemberOf } from "../../syntax/member-path.js";
import { isWriteTarget, propertyName, unwrap, type Node } from "../../syntax/nodes.js";
import { variableOf, type Variable } from "../../syntax/variables.js";
import type { ResponseNames } from "../uses/response-names.js";
import { isConstant, isFlag } from "./constants.js";

/** Methods that only answer. */
const PURE = new Set(["includes", "startsWith", "endsWith", "get", "has"]);

/** The text of a variable among the subjects of what is known. */
export function textOfVariable({ name, defs }: Variable): string {
  return `${name}@${defs[0]?.name.range[0]}`;
}

/** The text of a member of the response. */
export function responseMemberText(name: string): string {
  return `response.${name}`;
}

/** A text that an expression shares with those that have the same value on one path; undefined when that cannot be told. */
export function textOf(node: Node, names: ResponseNames, file: LintedFile): string | undefined {
  const value = unwrap(node);
  switch (value.type) {
    case "Literal":
      return value.raw;
    case "Identifier":
      return textOfIdentifier(value, names, file);
    case "MemberExpression":
      return textOfMember(value, names, file);
    case "UnaryExpression":
      return value.operator === "typeof" ? joined("typeof ", [value.argument], names, file) : undefined;
    case "CallExpression": {
      const callee = unwrap(value.callee);
      const method = callee.type === "MemberExpression" ? propertyName(callee) : undefined;
      return method !== undefined && PURE.has(method)
        ? joined("()", [callee, ...value.arguments], names, file)
        : undefined;
    }
    default:
      return undefined;
  }
}

function joined(prefix: string, parts: readonly Node[], names: ResponseNames, file: LintedFile): string | undefined {
  const texts = parts.map((part) => textOf(part, names, file));
  return texts.includes(undefined) ? undefined : prefix + texts.join(",");
}

function textOfIdentifier(
  identifier: TSESTree.Identifier,
  { holders, members }: ResponseNames,
  file: LintedFile,
): string | undefined {
  const variable = variableOf(identifier, file);
  if (!variable) return undefined;
  const member = members.get(variable);
  if (member) return member.of === "response" ? responseMemberText(member.name) : `outcome.${member.name}`;
  if (holders.has(variable)) return undefined;
  const isFollowed = isConstant(variable) || (isFlag(variable) && codeOwner(identifier) === ownerOf(variable));
  return isFollowed ? textOfVariable(variable) : undefined;
}

function textOfMember(member: TSESTree.MemberExpression, names: ResponseNames, file: LintedFile): string | undefined {
  const name = propertyName(member);
  const object = unwrap(member.object);
  const variable = object.type === "Identifier" ? variableOf(object, file) : undefined;
  if (name === undefined) return undefined;
  const path = variable && names.holders.get(variable);
  if (path) return path.part === "response" && path.containers.length === 0 ? responseMemberText(name) : undefined;
  const text = variable && hasWrittenMembers(variable) ? undefined : textOf(object, names, file);
  return text === undefined ? undefined : `${text}.${name}`;
}

function ownerOf({ defs }: Variable): Node {
  return codeOwner(defs[0]!.name as Node);
}

/** Whether something is stored in what a variable holds: `options.retried = true`. */
const hasWrittenMembers = memoiseByKey(({ references }: Variable): boolean =>
  references.some(({ identifier }) => {
    const member = outermostMemberOf(identifier as Node);
    return member !== undefined && isWriteTarget(member);
  }),
);
