import type { Sharing } from "../catalogue/library-schema.js";
import type { ValueUse } from "../flow/escape-state.js";
import type { ClientConstruction } from "../recognition/client-construction.js";
import { leadingText } from "../syntax/leading-text.js";

type Dedication = NonNullable<Sharing["dedicatedBy"]>[number];

/** Whether one use has a connection to itself: a subscriber, a blocking reader. */
export function hasConnectionToItself({ entry }: ClientConstruction, uses: readonly ValueUse[]): boolean {
  return uses.some(
    (use) => use.kind === "call" && entry.sharing?.dedicatedBy?.some((dedication) => isOf(dedication, use)),
  );
}

function isOf(dedication: Dedication, { path, node }: ValueUse): boolean {
  if (typeof dedication === "string") return path[0] === dedication;
  const first = node.type === "CallExpression" && path[0] === dedication.method ? node.arguments[0] : undefined;
  const text = first && leadingText(first);
  return text?.trimStart().toLowerCase().startsWith(dedication.startsWith.toLowerCase()) === true;
}
