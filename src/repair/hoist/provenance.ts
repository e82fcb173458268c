import { isAtLeast, join, type BindingTime, type CauseKind } from "../../flow/binding-lattice.js";
import { bindingOf } from "../../flow/binding-time.js";
import type { LintedFile } from "../../file/linted-file.js";
import type { RefusalReason } from "./reasons.js";
import type { Node } from "../../syntax/nodes.js";
const BY: Readonly<Record<CauseKind, RefusalReason>> = {
  this: "uses-this",
  await: "awaits-arguments",
  call: "unpredictable-arguments",
  "call-of-caller": "request-data",
  "changing-variable": "changing-variable",
  "local-function": "local-function",
};
export type Settled = "constant" | "environment" | "caller" | "changing";
export interface Provenance {
  readonly settled: Settled;
  readonly reason?: RefusalReason;
}
const map = (time: BindingTime): Settled =>
  isAtLeast(time, "unknown") ? "caller" : time === "environment" ? "environment" : "constant";
export const provenanceOf = (node: Node, file: LintedFile): Provenance => worst([node], file);
export function worst(nodes: readonly (Node | null)[], file: LintedFile): Provenance {
  const b = join(nodes.filter((n) => n !== null).map((n) => bindingOf(n, file)));
  const first = b.causes[0];
  if (first) return { settled: "changing", reason: BY[first.kind] };
  return { settled: map(b.time) };
}
