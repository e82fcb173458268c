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
import { clientType, mapFor } from "../holder.js";
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
import { enclosingFunction } from "../../../syntax/functions.js";
import { memberAt } from "../../../syntax/member-path.js";
import { isWithin, memberKey, propertyName, wrapped, type Node } from "../../../syntax/nodes.js";
import type { Variable } from "../../../syntax/variables.js";

/** One client for each value of the only thing in the arguments that depends on the caller. */
export const keyedCache: Form = {
  madeFor: "depends-on-key",
  answer: byReason(each("asked", "depends-on-key", "environment", "held-by-object", "may-throw", "returned", "order")),
  repair({ construction, locals, inside }, file) {
    const key = keyOf(construction, locals, file);
    if (!key) return undefined;
    const { type } = key;
    const map = mapFor(construction, mapTypes(construction, type?.text ?? "unknown", file), file);
    if (!map || (isTypeScript(file) && clientType(construction, file) === undefined)) return undefined;
    const local = cachedStatement(construction, key.text, map.name, inside, file);
    if (!local) return undefined;
    const isCredential =
      CREDENTIAL_NAMES.test(key.name) || key.uses.flatMap(optionName).some((name) => CREDENTIAL_NAMES.test(name));
    return {
      kind: isCredential ? "cacheByCredential" : type?.isChoice ? "cacheByChoice" : "cacheByKey",
      data: { key: key.text, name: map.name },
      edits: [map.declaration, local],
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
  if (!isUsedPlainly || OBJECT_NAMES.test(name) || !isPlain(annotation, member?.name, file)) return undefined;
  return member
    ? { text: `${variable.name}.${name}`, name, type: memberKeyType(variable, name, file), uses: member.nodes }
    : { text: name, name, type: keyType(variable, file), uses };
}

/** The member that all uses of an object read. */
function memberRead(uses: readonly Node[]): { readonly name: string; readonly nodes: readonly Node[] } | undefined {
  const nodes = uses.flatMap((use) => {
    const member = memberAt(use);
    return member && !member.optional ? [member] : [];
  });
  const names = new Set(nodes.map((node) => (node.computed ? undefined : memberKey(node))));
  const [name] = names;
  return nodes.length === uses.length && names.size === 1 && name !== undefined ? { name, nodes } : undefined;
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
 * The statement that made the client, looking into the map first. Only a declaration, an assignment or a return of the
 * client has a place for it.
 */
function cachedStatement(
  construction: ClientConstruction,
  key: string,
  map: string,
  inside: readonly Edit[],
  file: FileUnderLint,
): Edit | undefined {
  const { parent } = construction.node;
  if (construction.entry.construction.awaited || !enclosingFunction(construction.node)) return undefined;
  const { newline, indent, semicolon } = styleOf(file);
  const lines = (name: string, outer: string) =>
    [
      `let ${name} = ${map}.get(${key})${semicolon}`,
      `if (!${name}) {`,
      `${indent}${name} = ${indentedText(construction.node.range, inside, construction.node, file)}${semicolon}`,
      `${indent}${map}.set(${key}, ${name})${semicolon}`,
      "}",
    ].join(`${newline}${outer}`);
  const sink = sinkOf(parent, file);
  if (!sink || !isStatementOfBlock(sink.statement) || hasCommentsBeside(construction.node, sink.statement, file))
    return undefined;
  const outer = indentationAt(sink.statement.range[0], file);
  const name = sink.name ?? availableName({ preferred: naturalName(construction), from: [construction.node] }, file);
  const handedOn = sink.before === undefined ? "" : `${newline}${outer}${sink.before} ${name}${semicolon}`;
  return { range: sink.statement.range, text: `${lines(name, outer)}${handedOn}` };
}

/** A statement that does nothing but make a client and hand it on. */
interface Sink {
  readonly statement: Node;
  /** The variable that it declares for it. */
  readonly name?: string;
  /** What stands before the client where it declares none: `return`, `this.client =`. */
  readonly before?: string;
}

function sinkOf(parent: Node, file: FileUnderLint): Sink | undefined {
  switch (parent.type) {
    case "VariableDeclarator": {
      const { id, parent: declaration } = parent;
      const isOnly = declaration.declarations.length === 1 && id.type === "Identifier" && !id.typeAnnotation;
      return isOnly ? { statement: declaration, name: id.name } : undefined;
    }
    case "AssignmentExpression":
      return parent.operator === "=" && parent.parent.type === "ExpressionStatement"
        ? { statement: parent.parent, before: `${file.sourceCode.getText(parent.left)} =` }
        : undefined;
    case "ReturnStatement":
      return { statement: parent, before: "return" };
    default:
      return undefined;
  }
}

function hasCommentsBeside(client: Node, statement: Node, { sourceCode }: FileUnderLint): boolean {
  return sourceCode.getCommentsInside(statement).length > sourceCode.getCommentsInside(client).length;
}
