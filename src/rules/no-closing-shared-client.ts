import type { Because } from "../execution/execution-context.js";
import { entryPointData, reasonSteps, reasonWords } from "../execution/reason-words.js";
import { runtimeOf } from "../execution/runtime.js";
import { endsProcess, sharedInRequest } from "../lifetime/shared-client.js";
import { removeClosing } from "../repair/per-request/remove-closing.js";
import { closingCall, closingDeclaration, type ClientClosing } from "../recognition/client-closing.js";
import { madeWhere } from "../recognition/client-instance.js";
import { mayHoldClient } from "../recognition/client-member.js";
import { createRule } from "./support/create-rule.js";
import { toFix, type Edit } from "../repair/text/edits.js";
import type { FileUnderLint, LintedFile } from "../file/linted-file.js";
import { isFunction } from "../syntax/functions.js";
import { nodesOf } from "../syntax/nodes-by-type.js";
import { isWithin, outward } from "../syntax/nodes.js";

type MessageId = "closes" | "remove" | "keep";

interface Finding {
  readonly closing: ClientClosing;
  readonly because: Because;
}

const AFTERWARDS = {
  fails: "the next request fails",
  reconnects: "requests in flight lose their connections, and the next one has to connect again",
  unknown: "the next request fails or has to connect again",
} as const;

export default createRule<MessageId, [], Finding>("no-closing-shared-client", {
  meta: {
    type: "problem",
    docs: { description: "Disallow closing a client per request when other requests share it", recommended: "error" },
    hasSuggestions: true,
    schema: [],
    messages: {
      closes:
        "`{{code}}` closes a client that other requests share ({{made}}) {{when}} ({{because}}): {{afterwards}}. Leave it open, and close it at shutdown.",
      remove: "Remove `{{code}}`.",
      keep: "Declare it with `const`, which does not close it.",
    },
  },
  concerns: (file) => mayHoldClient(file) && runtimeOf(file) === "node",
  *find(file) {
    for (const node of nodesOf(["CallExpression", "VariableDeclaration"], file)) {
      const closing = node.type === "CallExpression" ? closingCall(node, file) : closingDeclaration(node, file);
      const because = closing && sharedInRequest(closing.node, closing.client, file);
      if (because && !isReplaced(closing, file) && !endsProcess(closing.node, because, file))
        yield { closing, because };
    }
  },
  report({ closing, because }, file) {
    const data = dataOf(closing, because, file);
    const [messageId, edits] = repairOf(closing, file);
    return {
      node: closing.node,
      messageId: "closes",
      data,
      suggest: edits ? [{ messageId, data, fix: toFix(edits) }] : null,
    };
  },
});

/** Whether the function goes on to hold another client, or none, in the place of the closed one. */
function isReplaced({ node, client }: ClientClosing, file: LintedFile): boolean {
  const fn = [...outward(node)].findLast(isFunction);
  return client.writes.some(
    (write) => fn && write.file === file && isWithin(write.node, fn) && write.node.range[0] > node.range[1],
  );
}

function dataOf({ node, client }: ClientClosing, because: Because, file: FileUnderLint): Record<string, string> {
  const code = file.sourceCode.getText(node.type === "CallExpression" ? node : node.declarations[0]);
  return {
    code: `${node.type === "CallExpression" ? "" : `${node.kind} `}${code.replaceAll(/\s+/g, " ")}`,
    made: madeWhere(client, file),
    ...reasonWords(because, file),
    ...entryPointData(because),
    steps: reasonSteps(because),
    afterwards: AFTERWARDS[client.facts.ending?.after ?? "unknown"],
  };
}

function repairOf({ node }: ClientClosing, file: FileUnderLint): ["remove" | "keep", readonly Edit[] | undefined] {
  if (node.type === "CallExpression") return ["remove", removeClosing(node, file)];
  const name = node.declarations[0]!.id;
  return ["keep", [{ range: [node.range[0], name.range[0]], text: "const " }]];
}
