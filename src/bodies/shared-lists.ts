import type { Variable } from "../syntax/variables.js";
import { pathsOfResult, type Summaries } from "./function-summary.js";
import { listOf, type AccessPath } from "./uses/access-path.js";
import type { HolderUses } from "./uses/response-names.js";
import type { PassUse, ResponseUse } from "./uses/response-use.js";
import { usesOf } from "./uses/uses-of-value.js";

/** The lists with a response that are read in more than one place. */
export function sharedLists(
  holders: ReadonlyMap<Variable, AccessPath>,
  uses: HolderUses,
  summaries: Summaries,
): ReadonlySet<Variable> {
  const lists = [...holders].filter(([, path]) => listOf(path) !== undefined).map(([variable]) => variable);
  return new Set(lists.filter((list) => readersOf(list, uses, summaries).length > 1));
}

function readersOf(list: Variable, uses: HolderUses, summaries: Summaries): readonly (readonly ResponseUse[])[] {
  return usesOfVariable(list, uses).filter((some) => areReading(some, uses, summaries, new Set([list])));
}

function usesOfVariable(variable: Variable, uses: HolderUses): readonly (readonly ResponseUse[])[] {
  return [...uses.values()].filter((use) => use.variable === variable).map((use) => use.uses);
}

/** Whether any of some uses reads the response, or may. */
function areReading(
  some: readonly ResponseUse[],
  uses: HolderUses,
  summaries: Summaries,
  seen: Set<Variable>,
): boolean {
  return some.some((use) => {
    switch (use.kind) {
      case "member":
        return false;
      case "hold":
        return isRead(use.variable, uses, summaries, seen);
      case "pass":
        return isReadByFunction(use, uses, summaries, seen);
      case "each":
        return summaries.ofLoop(use).released;
      default:
        return true;
    }
  });
}

function isRead(variable: Variable, uses: HolderUses, summaries: Summaries, seen: Set<Variable>): boolean {
  if (seen.has(variable)) return false;
  seen.add(variable);
  return usesOfVariable(variable, uses).some((some) => areReading(some, uses, summaries, seen));
}

function isReadByFunction(use: PassUse, uses: HolderUses, summaries: Summaries, seen: Set<Variable>): boolean {
  const summary = summaries.ofParameter(use);
  if (!summary || summary.released) return true;
  return pathsOfResult(use, summary.returned).some((path) =>
    areReading(usesOf(use.call, path, summaries.context), uses, summaries, seen),
  );
}
