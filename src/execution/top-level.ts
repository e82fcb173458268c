/**
 * How often the top level of a file runs.
 *
 * Invariants: that of a module runs once; of what a host evaluates as often as it is used, one use that is known to run
 * again and again is enough, and what says nothing of itself is unknown.
 * Unsound on purpose: a file that one of these imports is one of what it renders, whatever it does with it.
 */
import type { HostFact } from "../catalogue/host-catalogue.js";
import type { TopLevelScope } from "../catalogue/host-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import { importersOf } from "../project/programs.js";
import { isModuleScope, topLevelFacts } from "../recognition/top-level.js";
import { occasionOf, whatIs } from "./entry-names.js";
import type { Execution } from "./execution-context.js";
import { meets } from "./file-evidence.js";

/** More modules than this are not looked at. */
const MOST_MODULES = 500;

/** How often the top level of a file runs, and why. */
export const topLevelExecution = memoiseByFile((file: LintedFile): Execution => {
  if (isModuleScope(file)) return { frequency: "once" };
  const seen = new Set([file.filename]);
  const pending = [file];
  for (const at of pending) {
    const facts = topLevelFacts(at).filter(({ scope }) => meets(scope, at));
    const told = facts.find(({ scope }) => scope.runs !== "inherits");
    if (told) {
      const execution = executionBy(told, at);
      if ("because" in execution || at === file) return execution;
    } else if (facts.length > 0) {
      for (const importer of importersOf(at) ?? []) {
        const other = seen.has(importer.path) || seen.size > MOST_MODULES ? undefined : importer.glance();
        seen.add(importer.path);
        if (other) pending.push(other);
      }
    }
  }
  return { frequency: "unknown" };
});

function executionBy({ host, scope }: HostFact<TopLevelScope>, file: LintedFile): Execution {
  const { runs } = scope;
  if (runs !== "perRequest" && runs !== "perIteration") return { frequency: "once" };
  return {
    frequency: runs,
    because: {
      what: whatIs({ host, scope }),
      subject: file.filename.slice(file.filename.lastIndexOf("/") + 1),
      host: host.host,
      occasion: occasionOf(scope),
      node: file.sourceCode.ast,
      file,
      evidence: "file",
      chain: [],
      ...(scope.ownProcess && { hasOwnProcess: true }),
    },
  };
}
