import { isLoadedByBrowsers } from "../../../execution/program-runtime.js";
import type { FileUnderLint } from "../../../file/linted-file.js";
import { naturalName } from "../../text/available-name.js";
import type { Edit } from "../../text/edits.js";
import { isAskedFirst } from "../asked-first.js";
import { equalClient } from "../equal-client.js";
import { hoistEdits, type Hoisted } from "../hoist-edits.js";
import { asksFunction, isKeyChecked, isReadAtFirstCall, isThereAtLoad, isWrittenByProgram } from "../environment.js";
import type { Hoistability } from "../hoistability.js";
import type { Reason } from "../obstacles.js";
import type { RepairKind } from "../suggestions.js";
import { answerTo, type Answer, type Form } from "./form.js";

/** `const client = new Client(…)` at module scope. */
export const moduleConstant: Form = {
  answer({ reason }, client, file): Answer | undefined {
    if (client.construction.entry.sharing?.survivesReload) return undefined;
    if (reason === "environment") {
      if (isThereAtLoad(client, file)) return "solved";
      // What a function tells may be late, and the function may throw while the module loads.
      if (asksFunction(client, file) || isReadAtFirstCall(client, file)) return undefined;
      return isWrittenByProgram(client, file) ? undefined : "asked";
    }
    if (reason !== "may-throw") return undefined;
    return isKeyChecked(client, file) ? "solved" : "asked";
  },
  repair(client, file) {
    const hoisted = asModuleConstant(client, AT_LOAD, file);
    if (!hoisted) return undefined;
    return { kind: kindOf(client, file), data: { name: hoisted.name }, edits: hoisted.edits };
  },
};

const AT_LOAD: ReadonlySet<Reason> = new Set(["environment", "may-throw"]);

function kindOf(client: Hoistability, file: FileUnderLint): RepairKind {
  if (answerTo(moduleConstant, client, file) !== "asked") return "hoist";
  return client.obstacles.some(({ reason }) => reason === "may-throw") ? "hoistUnchecked" : "hoistEarly";
}

/**
 * Edits that make a client a constant of the module, or undefined where something stands against that: also where it
 * would be made in browsers, or without what the program asks for first.
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
  if (isLoadedByBrowsers(file) || isAskedFirst(construction, file)) return undefined;
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
