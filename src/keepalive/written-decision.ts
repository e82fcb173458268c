import type { TSESTree } from "@typescript-eslint/utils";
import type { ClientConstruction } from "../recognition/client-construction.js";
import type { UnkeptConnections } from "./client-reuse.js";
import { namesIn, wordsOf } from "../syntax/spoken-name.js";
import type { LintedFile } from "../file/linted-file.js";
import { isRetried } from "./retry.js";
import { functionName, isFunction } from "../syntax/functions.js";
import { lastLineOf, lineOf } from "../syntax/line-of.js";
import { outward, propertyName, unwrap, type Node } from "../syntax/nodes.js";
import { resolve } from "../syntax/variables.js";

/** Names that say that connections are not used again, as words. */
const SAYS_NO =
  /\b(?:no|non|not|without|never|dont|disable[sd]?|disabling|avoid|avoids|prevent|prevents)(?: (?:http|https|tcp|connection|connections|socket|sockets|agent))* (?:keep ?alives?|reuse|reuses|reusing|reused|reusable|pool|pooling|persistent)\b|\b(?:keep ?alive|reuse|pooling) (?:off|disabled)\b|\bconnection closed?\b|\bclose connections?\b|\b(?:fresh|own|separate|dedicated|new) (?:connection|socket)s?\b|\b(?:fresh|unpooled|single use|one shot|one off|throwaway|disposable) (?:agent|dispatcher|client)s?\b/;

/** What a comment above a function speaks of, where it says why that function keeps no connection. */
const SPEAKS_OF_CONNECTIONS = /\b(?:connections?|sockets?|keep-?alive|ECONNRESET|EPIPE|premature(?:ly)?|hang ?up)\b/i;

/** Comments that speak to a tool and explain nothing to a reader. */
const DIRECTIVE =
  /^[\s*!]*(?:eslint(?:-\w+)*|oxlint-\w+|biome-ignore|prettier-ignore|@ts-\w+|deno-lint-\w+|globals?|istanbul|c8|v8|node:coverage|noinspection|NOSONAR|jshint|jscs|@type)\b/;

/** Syntax that holds statements or members of a class: what is above it is about the whole of it. */
const HOLDS_STATEMENTS = new Set<string>([
  "Program",
  "BlockStatement",
  "StaticBlock",
  "TSModuleBlock",
  "SwitchCase",
  "ClassBody",
]);

/**
 * Whether somebody wrote down that connections are not to be kept, where an option, a header, a call or an assignment
 * says so: by a comment beside it, by a name around it, or by a retry that it is a part of.
 * @param no the property, the pair, the call or the assignment that switches reuse off
 * @param use the client, the request or the server that it does that to
 */
export function isWrittenDecision(no: Node, use: Node, file: LintedFile): boolean {
  const places = placesOf(no, file);
  return (
    places.some((place) => isNamedForNoReuse(place) || isExplained(place, file)) ||
    isNamedForNoReuse(use) ||
    isRetried(no, file) ||
    isRetried(use, file)
  );
}

/** Whether somebody wrote down that a client is to keep no connection: its option says no for a reason, or its name says it. */
export function keepsNoneOnPurpose(
  { node }: ClientConstruction,
  { value }: UnkeptConnections,
  file: LintedFile,
): boolean {
  if (value.is === "absent") return isNamedForNoReuse(node);
  return isWrittenDecision(value.property ?? value.node, node, file);
}

/** Whether the name of something around a node says that connections are not used again. */
export function isNamedForNoReuse(node: Node): boolean {
  return [...outward(node)].some((at) => namesOf(at).some((name) => SAYS_NO.test(wordsOf(name))));
}

/** What says no, and the constant behind it: `const keepAlive = false`. */
function placesOf(no: Node, file: LintedFile): readonly Node[] {
  const value = no.type === "Property" ? no.value : no.type === "AssignmentExpression" ? no.right : no;
  const constant = resolve(value, file);
  return constant === unwrap(value) ? [no] : [no, constant];
}

function isExplained(place: Node, file: LintedFile): boolean {
  const explains = (comment: TSESTree.Comment): boolean => !DIRECTIVE.test(comment.value);
  const isBeside = (line: number): boolean =>
    file.sourceCode.getAllComments().some((comment) => comment.loc.start.line === line && explains(comment));
  const isAround = (node: Node): boolean => {
    const first = lineOf(node, file);
    return commentsAbove(first, file).some(explains) || isBeside(first) || isBeside(lastLineOf(node, file));
  };
  return upToStatement(place, file).some(isAround) || isExplainedAboveFunction(place, file);
}

/** Whether the comments above the function around a place speak of its connections. */
function isExplainedAboveFunction(place: Node, file: LintedFile): boolean {
  const around = [...outward(place)].find(isFunction);
  const statement = around && [...outward(around)].find(({ parent }) => parent && HOLDS_STATEMENTS.has(parent.type));
  const above = statement ? commentsAbove(lineOf(statement, file), file) : [];
  return above.some(({ value }) => SPEAKS_OF_CONNECTIONS.test(value));
}

/** The comments on the lines right above a line, that nothing stands in front of. */
function commentsAbove(line: number, file: LintedFile): readonly TSESTree.Comment[] {
  const above = file.sourceCode.getAllComments().find(({ loc }) => loc.end.line === line - 1);
  if (!above) return [];
  const { start } = above.loc;
  const isAlone = /^\s*$/.test(file.sourceCode.lines[start.line - 1]!.slice(0, start.column));
  return isAlone ? [above, ...commentsAbove(start.line, file)] : [];
}

/** A node and what holds it, up to its statement, and the statements right above that say the same. */
function upToStatement(place: Node, file: LintedFile): readonly Node[] {
  const nodes: Node[] = [place];
  for (let at = place.parent; at && !isFunction(at) && !endsStatement(at); at = at.parent) nodes.push(at);
  const text = file.sourceCode.getText(place);
  for (let above = previous(nodes.at(-1)!, file); above; above = previous(above, file)) {
    if (!file.sourceCode.getText(above).includes(text)) break;
    nodes.push(above);
  }
  return nodes;
}

/** Whether statements begin here, unless there is only one, and a condition for it. */
function endsStatement(at: Node): boolean {
  const isBranch = at.type === "BlockStatement" && at.body.length === 1 && at.parent.type === "IfStatement";
  return HOLDS_STATEMENTS.has(at.type) && !isBranch;
}

/** The statement or member of the class on the lines right above another. */
function previous(statement: Node, file: LintedFile): Node | undefined {
  const { parent } = statement;
  const body = parent && "body" in parent && Array.isArray(parent.body) ? (parent.body as readonly Node[]) : [];
  const before = body[body.indexOf(statement) - 1];
  return before && lastLineOf(before, file) >= lineOf(statement, file) - 1 ? before : undefined;
}

function namesOf(node: Node): readonly string[] {
  switch (node.type) {
    case "VariableDeclarator":
      return namesIn(node.id);
    case "AssignmentPattern":
    case "AssignmentExpression":
      return namesIn(node.left);
    case "Property":
    case "MethodDefinition":
    case "PropertyDefinition":
      return node.key.type === "PrivateIdentifier" ? [node.key.name] : [propertyName(node) ?? ""];
    case "CallExpression":
    case "NewExpression":
      return namesIn(node.callee);
    case "ClassDeclaration":
    case "ClassExpression":
      return [node.id?.name ?? ""];
    default:
      return isFunction(node) ? [functionName(node) ?? ""] : [];
  }
}
