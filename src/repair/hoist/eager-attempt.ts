import type { ClientConstruction } from "../../recognition/client-construction.js";
import type { Edit } from "../text/edits.js";
import type { LintedFile } from "../../file/linted-file.js";
import { naturalName } from "../text/available-name.js";
import { hoistEdits, type Hoisted } from "./eager.js";
import { equalClient } from "./equal-client.js";
import { insertionPoint } from "./insertion-point.js";
import { obstacles } from "./instance-uses.js";
import { portability, type Reason } from "./obstacles.js";

/** The edits of a repair, or what stands against it. */
export type Attempt = Hoisted | { readonly edits?: undefined; readonly reasons: readonly Reason[] };

/**
 * Edits that make a client a constant of the module, or what stands against that.
 * @param tolerated reasons that a person, or another edit of the same repair, answers
 * @param also further edits inside the construction
 */
export function eagerEdits(
  construction: ClientConstruction,
  file: LintedFile,
  tolerated: ReadonlySet<Reason> = new Set(),
  also: readonly Edit[] = [],
): Attempt {
  const { reasons, inside, outside, needs } = portability(construction, file);
  const against = [...reasons, ...obstacles(construction, file).map(({ reason }) => reason)];
  const standing = [...new Set(against)].filter((reason) => !tolerated.has(reason));
  if (standing.length > 0) return { reasons: standing };
  const at = insertionPoint(construction.node, needs, file);
  if (typeof at === "string") return { reasons: [at] };
  const existing = also.length > 0 ? undefined : equalClient(construction, inside, at, file);
  const hoisting = {
    node: construction.node,
    inside: [...inside, ...also],
    name: naturalName(construction),
    at,
    existing,
  };
  const { edits, name } = hoistEdits(hoisting, file);
  return { edits: [...edits, ...outside], name };
}
