import type { TSESTree } from "@typescript-eslint/utils";
import { clientConstruction, type ClientConstruction } from "../../recognition/client-construction.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { obtainedBy, unconsumedBodies, type Obtained, type UnconsumedBody } from "../../bodies/leaks.js";
import { callName } from "../../resolution/callee-names.js";
import { isCallOrNew, type CallOrNew } from "../../syntax/nodes.js";
import { visit } from "../../syntax/walk.js";

/** What a line may hold that can be explained. */
export type Subject =
  | { readonly node: CallOrNew; readonly client: ClientConstruction }
  /** A call that obtains a response, of a library or of a function of the program that returns it open. */
  | { readonly node: TSESTree.CallExpression; readonly response: ResponseSubject };

/** A response, and the ways out on which its body is open, if any. */
export interface ResponseSubject extends Pick<UnconsumedBody, "name" | "acquisition">, Pick<Obtained, "returned"> {
  readonly unread: UnconsumedBody | undefined;
}

/** The clients and responses of a file, in the order of the text. */
export function subjectsIn(file: FileUnderLint): readonly Subject[] {
  const calls: CallOrNew[] = [];
  visit(file.sourceCode.ast, file, (node) => {
    if (isCallOrNew(node)) calls.push(node);
    return "enter";
  });
  const clients = calls.flatMap((node): Subject[] => {
    const client = clientConstruction(node, file);
    return client ? [{ node, client }] : [];
  });
  return [...clients, ...responsesIn(calls, file)].toSorted((one, other) => one.node.range[0] - other.node.range[0]);
}

function responsesIn(all: readonly CallOrNew[], file: FileUnderLint): readonly Subject[] {
  const calls = all.filter((call) => call.type === "CallExpression");
  const unread = new Map(unconsumedBodies(calls, file).map((body) => [body.node, body]));
  return calls.flatMap((node): Subject[] => {
    const body = unread.get(node);
    const obtained = obtainedBy(node, file);
    const acquisition = body?.acquisition ?? obtained[0]?.acquisition;
    if (!acquisition) return [];
    const returned = obtained.flatMap((one) => one.returned);
    return [{ node, response: { name: body?.name ?? callName(node, file), acquisition, returned, unread: body } }];
  });
}

/** Whether something stands on a line, or on one beside it. */
export function isAt({ node }: Subject, line: number): boolean {
  return node.loc.start.line - 1 <= line && line <= node.loc.end.line + 1 && Math.abs(node.loc.start.line - line) <= 1;
}
