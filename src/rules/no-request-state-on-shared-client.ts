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
import type { FileUnderLint, LintedFile } from "../file/linted-file.js";
import { nodesOf } from "../syntax/nodes-by-type.js";

type Harm = "leaks" | "accumulates" | "leaksAndAccumulates";
type MessageId = Harm | "perCall";

interface Finding {
  readonly change: ClientChange;
  readonly because: Because;
  readonly harm: Harm;
}

export default createRule<MessageId, [], Finding>("no-request-state-on-shared-client", {
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
  concerns: (file) => mayHoldClient(file) && runtimeOf(file) === "node",
  *find(file) {
    for (const node of nodesOf(["AssignmentExpression", "CallExpression"], file)) {
      const change = node.type === "CallExpression" ? changeByCall(node, file) : changeByAssignment(node, file);
      const because = change && sharedInRequest(change.node, change.client, file);
      const harm = because && harmOf(change, file);
      if (harm) yield { change, because, harm };
    }
  },
  report({ change, because, harm }, file) {
    const edits = passPerCall(change, file);
    return {
      node: change.node,
      messageId: harm,
      data: dataOf(change, because, file),
      suggest: edits ? [{ messageId: "perCall", fix: toFix(edits) }] : null,
    };
  },
});

/** What other requests suffer from a change, or undefined when they get what they would have got anyway. */
function harmOf(change: ClientChange, file: LintedFile): Harm | undefined {
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
