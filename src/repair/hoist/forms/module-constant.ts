import type { FileUnderLint } from "../../../file/linted-file.js";
import { naturalName } from "../../text/available-name.js";
import type { Edit } from "../../text/edits.js";
import { equalClient } from "../equal-client.js";
import { hoistEdits, type Hoisted } from "../hoist-edits.js";
import { isThereAtLoad, mayChangeLater } from "../environment.js";
import type { Hoistability } from "../hoistability.js";
import type { Reason } from "../obstacles.js";
import type { Answer, Form } from "./form.js";

/** `const client = new Client(…)` at module scope. */
export const moduleConstant: Form = {
  answer({ reason }, client, file): Answer | undefined {
    if (client.construction.entry.sharing?.survivesReload) return undefined;
    if (reason === "environment") {
      if (isThereAtLoad(client, file)) return "solved";
      return mayChangeLater(client, file) ? undefined : "asked";
    }
    return reason === "may-throw" ? "asked" : undefined;
  },
  repair(client, file) {
    const hoisted = asModuleConstant(client, AT_LOAD, file);
    if (!hoisted) return undefined;
    const isEarly = client.obstacles.some((obstacle) => moduleConstant.answer(obstacle, client, file) === "asked");
    return { kind: isEarly ? "hoistEarly" : "hoist", data: { name: hoisted.name }, edits: hoisted.edits };
  },
};

const AT_LOAD: ReadonlySet<Reason> = new Set(["environment", "may-throw"]);

/**
 * Edits that make a client a constant of the module, or undefined where something stands against that.
 * @param tolerated reasons that a person, or another edit of the same repair, answers
 * @param also further edits inside the construction
 */
export function asModuleConstant(
  { construction, obstacles, inside, outside, locals, at }: Hoistability,
  tolerated: ReadonlySet<Reason>,
  file: FileUnderLint,
  also: readonly Edit[] = [],
): Hoisted | undefined {
  if (!at || locals.length > 0 || obstacles.some(({ reason }) => !tolerated.has(reason))) return undefined;
  const { edits, name } = hoistEdits(
    {
      node: construction.node,
      inside: [...inside, ...also],
      name: naturalName(construction),
      at,
      existing: also.length > 0 ? undefined : equalClient(construction, inside, at, file),
    },
    file,
  );
  return { edits: [...edits, ...outside], name };
}
