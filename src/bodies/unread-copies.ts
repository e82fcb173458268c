import type { TSESTree } from "@typescript-eslint/utils";
import type { ResponseInterface } from "../catalogue/response-schema.js";
import { callName } from "../resolution/callee-names.js";
import { responseAcquisition, type ResponseAcquisition } from "../recognition/response-acquisition.js";
import type { LintedFile } from "../file/linted-file.js";
import type { UnconsumedBody } from "./leaks.js";
import { RESPONSE } from "./uses/access-path.js";
import type { UseContext } from "./uses/response-use.js";
import { usesOf } from "./uses/uses-of-value.js";
import { onlyValue, variableOf, type Variable } from "../syntax/variables.js";
import { propertyName, unwrap, wrapped, type Node } from "../syntax/nodes.js";

/**
 * `const copy = res.clone()` where one of the two is read and the other never is. The connection is not lost: what
 * it costs instead says the interface of the response.
 */
export function unreadCopies(calls: readonly TSESTree.CallExpression[], file: LintedFile): readonly UnconsumedBody[] {
  return calls.flatMap((node): UnconsumedBody[] => {
    const pair = copiedBy(node, file);
    if (!pair) return [];
    const { acquisition, original, copy, unread } = pair;
    const context: UseContext = { interface: acquisition.interface, event: acquisition.entry.event, file };
    const [originalIsRead, copyIsRead] = [isRead(original, context, node), isRead(copy, context, node)];
    if (originalIsRead === copyIsRead) return [];
    const name = copyIsRead ? acquisition.name : callName(node, file);
    return [
      { node, name, acquisition: { ...acquisition, interface: costing(acquisition.interface, unread) }, leaks: [] },
    ];
  });
}

/** An interface that says something else of an unread body. */
function costing({ until: _until, ...rest }: ResponseInterface, unread: string): ResponseInterface {
  return { ...rest, unread };
}

interface CopiedResponse {
  readonly acquisition: ResponseAcquisition;
  readonly original: Variable;
  readonly copy: Variable;
  /** What it costs to read only one of the two. */
  readonly unread: string;
}

/** The response that a call copies, when a variable holds it and another one the copy. */
function copiedBy(call: TSESTree.CallExpression, file: LintedFile): CopiedResponse | undefined {
  const callee = unwrap(call.callee);
  const holder = wrapped(call).parent;
  if (callee.type !== "MemberExpression" || holder?.type !== "VariableDeclarator") return undefined;
  const [original, copy] = [callee.object, holder.id].map((node) =>
    node.type === "Identifier" ? variableOf(node, file) : undefined,
  );
  const acquisition = original && acquisitionOf(original, file);
  const { copyUnread: unread, members } = acquisition?.interface ?? {};
  if (!acquisition || !copy || unread === undefined || !members?.copies?.includes(propertyName(callee) ?? ""))
    return undefined;
  return { acquisition, original, copy, unread };
}

function acquisitionOf(variable: Variable, file: LintedFile): ResponseAcquisition | undefined {
  const value = onlyValue(variable);
  const awaited = value && unwrap(value);
  const call = awaited?.type === "AwaitExpression" ? unwrap(awaited.argument) : undefined;
  return call?.type === "CallExpression" ? responseAcquisition(call, file) : undefined;
}

/** Whether anything reads, or may read, what a variable holds, other than the call that copies it. */
function isRead(variable: Variable, context: UseContext, copying: Node): boolean {
  return variable.references.some(({ identifier }) => {
    const callee = identifier.parent && wrapped(identifier.parent);
    if (callee?.parent === copying) return false;
    const uses = usesOf(identifier as Node, RESPONSE, context);
    return uses.some(({ kind }) => kind !== "member");
  });
}
