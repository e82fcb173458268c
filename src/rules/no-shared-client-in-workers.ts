import { isolateSharing, type IsolateSharing } from "../lifetime/isolate-sharing.js";
import { runtimeInProgram } from "../execution/program-runtime.js";
import { runtimeOf } from "../execution/runtime.js";
import { moveIntoFunction } from "../repair/per-request/move-into-function.js";
import { holdsSockets, importsLibrary, namesEntryOf } from "../recognition/catalogue-of.js";
import { clientConstruction, type ClientConstruction } from "../recognition/client-construction.js";
import { exportedAs } from "../resolution/qualified-name.js";
import { createRule } from "./support/create-rule.js";
import { toFix } from "../repair/text/edits.js";
import type { LintedFile } from "../file/linted-file.js";
import { nodesOf } from "../syntax/nodes-by-type.js";

type MessageId = IsolateSharing | "move";

interface Finding {
  readonly construction: ClientConstruction;
  readonly sharing: IsolateSharing;
}

export default createRule<MessageId, [], Finding>("no-shared-client-in-workers", {
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
  concerns: (file) =>
    importsLibrary(file, (library) => holdsSockets(library) && namesEntryOf(library.clients, file.sourceCode.text)) &&
    mayRunInIsolate(file),
  *find(file) {
    for (const node of nodesOf(["CallExpression", "NewExpression"], file)) {
      const construction = clientConstruction(node, file);
      const sharing = construction?.entry.transport === "socket" ? isolateSharing(construction, file) : undefined;
      if (construction && sharing && runtimeInProgram(file) === "workers") yield { construction, sharing };
    }
  },
  report({ construction, sharing }, file) {
    const { node, name, origin } = construction;
    const edits = sharing === "module" ? moveIntoFunction(node, file) : undefined;
    return {
      node,
      messageId: sharing,
      data: { name, client: exportedAs(origin) },
      suggest: edits ? [{ messageId: "move", fix: toFix(edits) }] : null,
    };
  },
});

/** A file that does not say where it runs may be a Worker's by what imports it. */
function mayRunInIsolate(file: LintedFile): boolean {
  const runtime = runtimeOf(file);
  return runtime === "workers" || runtime === "node";
}
