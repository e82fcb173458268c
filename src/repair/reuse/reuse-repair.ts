import { executionOf } from "../../execution/execution-context.js";
import { isAtLeast } from "../../flow/binding-lattice.js";
import { dependenceOf } from "../../flow/binding-time.js";
import { escapeOf } from "../../flow/escape.js";
import type { ClientConstruction } from "../../recognition/client-construction.js";
import type { UnkeptConnections } from "../../keepalive/client-reuse.js";
import type { Edit } from "../text/edits.js";
import type { FileUnderLint, LintedFile } from "../../file/linted-file.js";
import { withAllThatItEmpties } from "./emptied.js";
import { addArgument, addProperty, removeElement } from "../text/object-edits.js";
import { unwrap, wrapped, type Node } from "../../syntax/nodes.js";

/** An edit that restores reuse, and whether it may be made without asking. */
export interface ReuseRepair {
  readonly edits: readonly Edit[];
  readonly safe: boolean;
}

/**
 * Gives a construction the option that keeps connections: a fix where the option is absent, the options are a literal of
 * the call, and the client outlives the call. One that does not would keep a connection that nothing uses; and where the
 * option says no, somebody said it.
 */
export function keepConnections(
  client: ClientConstruction,
  unkept: UnkeptConnections,
  file: FileUnderLint,
): ReuseRepair | undefined {
  const edit = optionEdit(client, unkept, file);
  return edit && { edits: [edit], safe: isOwnLiteral(client, unkept) && outlivesItsCall(client, file) };
}

/** Whether a client is made once, or stored where it outlives the function that makes it. */
export function outlivesItsCall({ node }: ClientConstruction, file: LintedFile): boolean {
  return executionOf(node, file).frequency === "once" || escapeOf(node, file).state === "kept";
}

/** Whether a client is known to be made again and again, and dropped each time. */
export function isMadePerCall(client: ClientConstruction, file: LintedFile): boolean {
  return "because" in executionOf(client.node, file) && !outlivesItsCall(client, file);
}

function isOwnLiteral(client: ClientConstruction, { reuse, value }: UnkeptConnections): boolean {
  if (reuse.absentIn || value.is === "known") return false;
  const options = client.arguments[reuse.argument];
  return options ? value.object === unwrap(options) : reuse.argument === 0;
}

function optionEdit(
  client: ClientConstruction,
  { reuse, value }: UnkeptConnections,
  file: FileUnderLint,
): Edit | undefined {
  const text = `${reuse.option}: ${reuse.on}`;
  if (value.is === "known") {
    if (!value.property) return undefined;
    const { shorthand, range } = value.property;
    return shorthand ? { range, text } : { range: value.property.value.range, text: String(reuse.on) };
  }
  if (reuse.option.includes(".")) return undefined;
  if (value.object) return addProperty(value.object, text, file.sourceCode);
  return client.arguments.length === reuse.argument
    ? addArgument(client.node, `{ ${text} }`, file.sourceCode)
    : undefined;
}

/** Whether a client is made anew for an address that the caller gives: there is nothing that could use its connection again. */
export function isForOneAddress(client: ClientConstruction, { reuse }: UnkeptConnections, file: LintedFile): boolean {
  if (reuse.argument === 0 || outlivesItsCall(client, file)) return false;
  return client.arguments
    .slice(0, reuse.argument)
    .some((address) => isAtLeast(dependenceOf([address], file), "caller"));
}

/**
 * Takes what closes connections out: an option, a header, a call that sets one, an assignment. Never a fix: it says no
 * where it would only have to be left out.
 */
export function removeCloser(closer: Node, file: FileUnderLint): ReuseRepair | undefined {
  const edit = removal(closer, file);
  return edit && { edits: [edit], safe: false };
}

function removal(closer: Node, file: FileUnderLint): Edit | undefined {
  const parent = closer.parent!;
  if (parent.type === "ObjectExpression" || parent.type === "ArrayExpression")
    return removeElement(withAllThatItEmpties(closer, file), file.sourceCode);
  const value = wrapped(closer);
  if (value.parent?.type === "ExpressionStatement") return removeStatement(value.parent, file);
  if (closer.type !== "CallExpression" || closer.callee.type !== "MemberExpression") return undefined;
  const chainedOn = closer.callee.object;
  return { range: [chainedOn.range[1], closer.range[1]], text: "" };
}

/** A statement with its line, when it has one of its own. */
function removeStatement(statement: Node, { sourceCode }: FileUnderLint): Edit {
  const before = sourceCode.getTokenBefore(statement, { includeComments: true });
  const after = sourceCode.getTokenAfter(statement, { includeComments: true });
  const startsLine = !before || before.loc.end.line < statement.loc.start.line;
  const endsLine = !after || after.loc.start.line > statement.loc.end.line;
  if (!startsLine || !endsLine) return { range: statement.range, text: "" };
  const lineStart = sourceCode.getIndexFromLoc({ line: statement.loc.start.line, column: 0 });
  const next = statement.loc.end.line + 1;
  const lineEnd =
    next <= sourceCode.lines.length ? sourceCode.getIndexFromLoc({ line: next, column: 0 }) : statement.range[1];
  return { range: [lineStart, lineEnd], text: "" };
}
