import type { EndlessCancel } from "../../bodies/endless-cancels.js";
import type { Edit } from "../text/edits.js";

/** Edits that read a body in the place of cancelling it: `res.arrayBuffer()` for `res.body?.cancel()`. */
export function readInstead({ node, body, acquisition }: EndlessCancel): readonly Edit[] {
  const read = acquisition.interface.release.read?.code.replace("$response.", "");
  return read === undefined ? [] : [{ range: [body.property.range[0], node.range[1]], text: read }];
}
