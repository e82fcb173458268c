import { escapeOf } from "../../../flow/escape.js";
import type { FileUnderLint } from "../../../file/linted-file.js";
import type { Node } from "../../../syntax/nodes.js";
import type { Hoistability } from "../hoistability.js";

/** The places that close a client; undefined when one is used or closed again after that, which would no longer fail. */
export function finalClosings(
  { construction, obstacles }: Hoistability,
  file: FileUnderLint,
): readonly Node[] | undefined {
  const closings = obstacles.flatMap(({ reason, node }) => (reason === "closed" ? [node] : []));
  const touched = [...escapeOf(construction.node, file).uses.map(({ node }) => node), ...closings];
  const isLast = (closing: Node): boolean =>
    closing.type === "VariableDeclaration" || touched.every((node) => node.range[0] < closing.range[1]);
  return closings.every(isLast) ? closings : undefined;
}
