import type { TSESTree } from "@typescript-eslint/utils";
import { CREDENTIAL_NAMES, OBJECT_NAMES } from "../../../catalogue/vocabulary/client-options.js";
import { isOfCaller } from "../../../flow/binding-lattice.js";
import { bindingOf } from "../../../flow/binding-time.js";
import type { ClientConstruction } from "../../../recognition/client-construction.js";
import type { Edit } from "../../text/edits.js";
import type { FileUnderLint } from "../../../file/linted-file.js";
import { availableName, naturalName } from "../../text/available-name.js";
import { indentationAt, styleOf } from "../../text/construction-text.js";
import { indentedText } from "../../text/indenting.js";
import { isTypeScript } from "../../text/language.js";
import { isWrittenByProgram } from "../environment.js";
import { replacement } from "../hoist-edits.js";
import { clientType, mapFor } from "../holder.js";
import { isAlwaysEvaluated, isFirstEvaluated } from "../../text/evaluated-first.js";
import { ownStatement } from "../../text/statement-position.js";
import { isStatementOfBlock } from "../../text/statements.js";
import { byReason, each, type Form } from "./form.js";
import {
  annotationOf,
  isPlainType,
  keyType,
  memberAnnotation,
  memberKeyType,
  type Annotation,
  type KeyType,
} from "./key-type.js";
import { memberAt } from "../../../syntax/member-path.js";
import { isWithin, memberKey, propertyName, wrapped, type Node } from "../../../syntax/nodes.js";
import type { Variable } from "../../../syntax/variables.js";

/** One client for each value of the only thing in the arguments that depends on the caller. */
export const keyedCache: Form = {
  madeFor: "depends-on-key",
  answer: byReason(each("asked", "depends-on-key", "environment", "held-by-object", "may-throw", "returned", "order")),
  repair({ construction, locals, inside }, file) {
    const key = keyOf(construction, locals, file);
    if (!key || isWrittenByProgram({ construction }, file)) return undefined;
    const { type } = key;
    const map = mapFor(construction, mapTypes(construction, type?.text ?? "unknown", file), file);
    if (!map || (isTypeScript(file) && clientType(construction, file) === undefined)) return undefined;
    const local = cached(construction, key.text, map.name, inside, file);
    if (!local) return undefined;
    const isCredential =
      CREDENTIAL_NAMES.test(key.name) || key.uses.flatMap(optionName).some((name) => CREDENTIAL_NAMES.test(name));
    return {
      kind: isCredential ? "cacheByCredential" : type?.isChoice ? "cacheByChoice" : "cacheByKey",
      data: { key: key.text, name: map.name },
      edits: [map.declaration, ...local],
    };
  },
};

/** What of the caller the arguments name: a variable, or a member of one that they name nothing else of. */
interface Key {
  /** As the code names it: `region`, `options.region`. */
  readonly text: string;
  readonly name: string;
  readonly type: KeyType | undefined;
  readonly uses: readonly Node[];
}

/** The only thing of the caller that the arguments name, where it is used as a plain value. */
function keyOf(construction: ClientConstruction, locals: readonly Variable[], file: FileUnderLint): Key | undefined {
  const usesOf = (variable: Variable): readonly Node[] =>
    variable.references.flatMap(({ identifier }) =>
      isWithin(identifier, construction.node) ? [identifier as Node] : [],
    );
  const fromCaller = locals.filter((variable) => {
    const [use] = usesOf(variable);
    return use && isOfCaller(bindingOf(use, file));
  });
  const [variable] = fromCaller;
  if (fromCaller.length !== 1 || !variable) return undefined;
  const uses = usesOf(variable);
  const member = memberRead(uses);
  const { name } = member ?? variable;
  const annotation = annotationOf(variable.identifiers[0] as TSESTree.Identifier);
  const isUsedPlainly = (member?.nodes ?? uses).every(isPlainValue);
  // What is read in front of the statement throws where the object is missing, which a choice may have asked before.
  const mayThrow =
    member && !member.isOptional && !member.nodes.some((node) => isAlwaysEvaluated(node, construction.node));
  if (!isUsedPlainly || mayThrow || OBJECT_NAMES.test(name) || !isPlain(annotation, member?.name, file))
    return undefined;
  return member
    ? {
        text: `${variable.name}${member.isOptional ? "?." : "."}${name}`,
        name,
        type: memberKeyType(variable, name, file),
        uses: member.nodes,
      }
    : { text: name, name, type: keyType(variable, file), uses };
}

/** A member of a variable. */
interface MemberRead {
  readonly name: string;
  /** The variable may be without one: `options?.region`. */
  readonly isOptional: boolean;
  readonly nodes: readonly Node[];
}

/** The member that all uses of an object read. */
function memberRead(uses: readonly Node[]): MemberRead | undefined {
  const nodes = uses.flatMap((use) => memberAt(use) ?? []);
  const names = new Set(nodes.map((node) => (node.computed ? undefined : memberKey(node))));
  const [name] = names;
  return nodes.length === uses.length && names.size === 1 && name !== undefined
    ? { name, isOptional: nodes.some(({ optional }) => optional), nodes }
    : undefined;
}

/** Whether nothing says that a key is an object, of which each is another key. */
function isPlain(declared: Annotation | undefined, member: string | undefined, file: FileUnderLint): boolean {
  if (!declared) return true;
  const own = member === undefined ? declared : memberAnnotation(declared, member);
  return own !== undefined && isPlainType(own.annotation, file);
}

function isPlainValue(key: Node): boolean {
  const { parent } = wrapped(key);
  switch (parent?.type) {
    case "Property":
      return parent.value === wrapped(key) || parent.shorthand;
    case "MemberExpression":
      return parent.computed && parent.property === wrapped(key);
    case "TemplateLiteral":
    case "BinaryExpression":
    case "LogicalExpression":
    case "ConditionalExpression":
      return true;
    case "NewExpression":
    case "CallExpression":
      return parent.callee !== wrapped(key);
    default:
      return false;
  }
}

/** The option that a key is. */
function optionName(use: Node): readonly string[] {
  const { parent } = wrapped(use);
  return parent?.type === "Property" ? [propertyName(parent) ?? ""] : [];
}

function mapTypes(construction: ClientConstruction, key: string, file: FileUnderLint): string | undefined {
  return isTypeScript(file) ? `<${key}, ${clientType(construction, file) ?? "unknown"}>` : undefined;
}

/**
 * Looks into the map for the client, in front of the statement that made it. A variable that the statement declares for it
 * is declared there.
 */
function cached(
  construction: ClientConstruction,
  key: string,
  map: string,
  inside: readonly Edit[],
  file: FileUnderLint,
): readonly Edit[] | undefined {
  const { node, entry } = construction;
  const statement = ownStatement(node);
  if (entry.construction.awaited || !statement || !isStatementOfBlock(statement)) return undefined;
  if (!isFirstEvaluated(node, statement)) return undefined;
  const { newline, indent, semicolon } = styleOf(file);
  const outer = indentationAt(statement.range[0], file);
  const own = ownVariable(node);
  if (own === undefined ? isCommented(node, file) : hasCommentsBeside(node, statement, file)) return undefined;
  const name = own ?? availableName({ preferred: naturalName(construction), from: [node] }, file);
  const lines = [
    `let ${name} = ${map}.get(${key})${semicolon}`,
    `if (!${name}) {`,
    `${indent}${name} = ${indentedText(node.range, inside, node, file)}${semicolon}`,
    `${indent}${map}.set(${key}, ${name})${semicolon}`,
    "}",
  ].join(`${newline}${outer}`);
  if (own !== undefined) return [{ range: statement.range, text: lines }];
  const [start] = statement.range;
  return [{ range: [start, start], text: `${lines}${newline}${outer}` }, replacement(node, name, file)];
}

/** The name of the variable that a declaration, which does nothing else, declares for a client. */
function ownVariable({ parent }: Node): string | undefined {
  if (parent?.type !== "VariableDeclarator") return undefined;
  const { id, parent: declaration } = parent;
  const isOnly = declaration.declarations.length === 1 && id.type === "Identifier" && !id.typeAnnotation;
  return isOnly ? id.name : undefined;
}

/** Whether a comment stands right at a client, and not at what it goes into. */
function isCommented(client: Node, { sourceCode }: FileUnderLint): boolean {
  return sourceCode.getCommentsBefore(client).length > 0 || sourceCode.getCommentsAfter(client).length > 0;
}

function hasCommentsBeside(client: Node, statement: Node, { sourceCode }: FileUnderLint): boolean {
  return sourceCode.getCommentsInside(statement).length > sourceCode.getCommentsInside(client).length;
}
