import type { Because } from "../execution/execution-context.js";
import { entryPointData, reasonSteps, reasonWords } from "../execution/reason-words.js";
import { runtimeOf } from "../execution/runtime.js";
import { isSetOnce } from "../execution/run-once/guards.js";
import { sharedInRequest } from "../lifetime/shared-client.js";
import { carriesRequestData } from "../lifetime/request-data.js";
import { passPerCall } from "../repair/per-request/per-call-options.js";
import { changeByAssignment, changeByCall, isTakenBack, type ClientChange } from "../recognition/client-change.js";
import { madeWhere } from "../recognition/client-instance.js";
import { mayHoldClient } from "../recognition/client-member.js";
import { createRule } from "./support/create-rule.js";
import { toFix } from "../repair/text/edits.js";
import { lintedFile, type FileUnderLint } from "../file/linted-file.js";

type Harm = "leaks" | "accumulates" | "leaksAndAccumulates";
type MessageId = Harm | "perCall";

export default createRule<MessageId, []>("no-request-state-on-shared-client", {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow putting data of one request on a client that other requests share",
      recommended: "error",
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      leaks:
        "`{{code}}` puts data of one request ({{because}}) into {{changes}} of a client that other requests share ({{made}}), so they are sent with it.{{instead}}",
      accumulates:
        "`{{code}}` runs {{when}} ({{because}}) and adds to {{changes}} of a client that outlives it ({{made}}), so they pile up. Do it once, where the client is made.",
      leaksAndAccumulates:
        "`{{code}}` adds data of one request ({{because}}) to {{changes}} of a client that other requests share ({{made}}): they pile up, and every later request is sent with it.{{instead}}",
      perCall: "Give it to the requests that this function sends.",
    },
  },
  create(context) {
    const file = lintedFile(context);
    if (!mayHoldClient(file)) return {};
    if (runtimeOf(file) !== "node") return {};

    function check(change: ClientChange | undefined): void {
      const because = change && sharedInRequest(change.node, change.client, file);
      const messageId = because && harmOf(change, file);
      if (!messageId) return;
      const edits = passPerCall(change, file);
      context.report({
        node: change.node,
        messageId,
        data: dataOf(change, because, file),
        suggest: edits ? [{ messageId: "perCall", fix: toFix(edits) }] : null,
      });
    }

    return {
      AssignmentExpression: (node) => check(changeByAssignment(node, file)),
      CallExpression: (node) => check(changeByCall(node, file)),
    };
  },
});

/** What other requests suffer from a change, or undefined when they get what they would have got anyway. */
function harmOf(change: ClientChange, file: FileUnderLint): Harm | undefined {
  const leaks = !change.member.observes && change.values.some((value) => carriesRequestData(value, file));
  const accumulates = change.accumulates && !isSetOnce(change.node, file) && !isTakenBack(change, file);
  if (leaks) return accumulates ? "leaksAndAccumulates" : "leaks";
  return accumulates ? "accumulates" : undefined;
}

function dataOf(
  { node, client, object, member }: ClientChange,
  because: Because,
  file: FileUnderLint,
): Record<string, string> {
  const code = node.type === "CallExpression" ? node.callee : node.left;
  const name = object && file.sourceCode.getText(object);
  const perCall = member.perCall?.replaceAll(/\bclient\b/g, name && name.length < 30 ? name : "client");
  return {
    code: `${file.sourceCode.getText(code).replaceAll(/\s+/g, " ")}${node.type === "CallExpression" ? "()" : ` ${node.operator}`}`,
    ...reasonWords(because, file),
    ...entryPointData(because),
    steps: reasonSteps(because),
    changes: member.changes,
    made: madeWhere(client, file),
    instead: perCall ? ` Pass it per call: \`${perCall}\`.` : "",
  };
}
