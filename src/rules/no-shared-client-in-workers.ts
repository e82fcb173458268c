import { isolateSharing, type IsolateSharing } from "../lifetime/isolate-sharing.js";
import { runtimeInProgram } from "../execution/program-runtime.js";
import { runtimeOf } from "../execution/runtime.js";
import { moveIntoFunction } from "../repair/per-request/move-into-function.js";
import { importsLibrary } from "../recognition/catalogue-of.js";
import { clientConstruction } from "../recognition/client-construction.js";
import { exportedAs } from "../resolution/qualified-name.js";
import { createRule } from "./support/create-rule.js";
import { toFix } from "../repair/text/edits.js";
import { lintedFile, type LintedFile } from "../file/linted-file.js";
import type { CallOrNew } from "../syntax/nodes.js";

type MessageId = IsolateSharing | "move";

export default createRule<MessageId, []>("no-shared-client-in-workers", {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow sharing clients that hold sockets between the requests of a Worker",
      recommended: "error",
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      module:
        "`{{name}}` is made at module level, so requests share its sockets. An isolate forbids that: a later request fails or hangs. Make it in the handler.",
      kept: "`{{name}}` is kept for later requests, which share its sockets. An isolate forbids that: they fail or hang. Make it in every request.",
      move: "Make it in the function that uses it.",
    },
  },
  create(context) {
    const file = lintedFile(context);
    if (!importsLibrary(file, ({ clients }) => clients !== undefined) || !mayRunInIsolate(file)) return {};

    function check(node: CallOrNew): void {
      const construction = clientConstruction(node, file);
      const sharing = construction?.entry.transport === "socket" ? isolateSharing(construction, file) : undefined;
      if (!construction || !sharing || runtimeInProgram(file) !== "workers") return;
      const edits = sharing === "module" ? moveIntoFunction(node, file) : undefined;
      context.report({
        node,
        messageId: sharing,
        data: { name: construction.name, client: exportedAs(construction.origin) },
        suggest: edits ? [{ messageId: "move", fix: toFix(edits) }] : null,
      });
    }

    return { NewExpression: check, CallExpression: check };
  },
});

/** A file that does not say where it runs may be a Worker's by what imports it. */
function mayRunInIsolate(file: LintedFile): boolean {
  const runtime = runtimeOf(file);
  return runtime === "workers" || runtime === "node";
}
