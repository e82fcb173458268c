import type { Leak, UnconsumedBody } from "../../bodies/leaks.js";
import type { LeakingFunction } from "../../bodies/follow.js";
import { FunctionSummaries } from "../../bodies/function-summaries.js";
import { solve } from "../../bodies/solution.js";
import type { PassUse, UseContext } from "../../bodies/uses/response-use.js";
import { usesOfParameter } from "../../bodies/uses/uses-of-value.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { controlFlowOf } from "../../flow/control-flow.js";
import { codeOwner } from "../../resolution/local-function.js";

/**
 * The function of the file that is given the response and leaves its body open where it throws. It reads the body
 * elsewhere, so that whoever calls it gives it one that is open.
 */
export function helperOf(
  { place, within }: Leak,
  { acquisition }: UnconsumedBody,
  file: FileUnderLint,
): LeakingFunction | undefined {
  const owner = codeOwner(place.node);
  if (place.kind === "callee" || owner === within.owner) return undefined;
  const uses = [...within.solution.uses.values()].flatMap((one) => one.uses);
  const given = uses.find((use): use is PassUse => use.kind === "pass" && use.fn === owner && use.file === file);
  if (!given) return undefined;
  const context: UseContext = { interface: acquisition.interface, event: acquisition.entry.event, file };
  const inside = usesOfParameter(given.fn, given.index, given.path, context);
  if (!inside) return undefined;
  const arrival = { graph: controlFlowOf(owner, file), start: undefined, uses: inside, aborters: new Map() };
  const solution = solve(arrival, new FunctionSummaries(context, new Map()));
  return solution.released ? { owner, start: undefined, solution } : undefined;
}
