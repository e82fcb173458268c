import type { HostScope, Runs } from "../catalogue/host-schema.js";
import type { Occasion } from "../catalogue/vocabulary/occasions.js";
import type { QualifiedName } from "../resolution/qualified-name.js";
import type { ReceiverOrigin } from "../resolution/receiver-origin.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { hostsOf } from "../recognition/catalogue-of.js";
import { isTestFile } from "../recognition/test-file.js";
import { useChainsOf, type UseChain } from "../resolution/function-uses.js";
import { describeCall, factsOf, occasionOf } from "./entry-names.js";
import { matchesOfFunction, matchOfUse, STRENGTH, strongest, type HostMatch, type Subject } from "./host-matching.js";
import { reschedulingOf } from "./rescheduling.js";
import { isRememberedByHelper } from "./run-once/remembering-helper.js";
import { intervalOf } from "./run-interval.js";
import type { FunctionNode } from "../syntax/functions.js";
import type { Node } from "../syntax/nodes.js";

/**
 * What an entry point was recognised by, strongest first. The measured precision of each is in
 * docs/architecture.md; the configurations choose by it.
 */
export type Evidence = "import" | "type" | "file" | "receiver" | "parameters";

/** A function that a host calls. */
export interface EntryPoint {
  /** `perRequest` (also per message, job, render), `once` (start-up, shutdown, DI, memo helpers), or as often as the place that registers it. */
  readonly runs: Runs;
  /** What it runs for each time. */
  readonly occasion: Occasion;
  /** What it is to its host, as a noun for messages: "Express handler". */
  readonly what: string;
  /** What the source calls it: `app.get("/price/:id")`, the name of an export or of a member. */
  readonly subject?: string;
  /** It belongs to a program that comes to an end: a command. */
  readonly ends?: true;
  /** It is there to end the process: its name, event or path says so. */
  readonly isEnding?: true;
  /** Where it is registered, or the function itself. */
  readonly node: Node;
  /** The file that this stands in. */
  readonly file: LintedFile;
  readonly evidence: Evidence;
  /** The name of the host. */
  readonly host: string;
  /** The least time between two runs, in seconds, where a schedule says it. */
  readonly interval?: number;
  /** Each run has a process of its own, unless a configuration keeps one. */
  readonly hasOwnProcess?: true;
  /** Its host sets the environment before it loads the module. */
  readonly hasEnvironment?: true;
  /** What picks one of all the things that the host tells the function: see `picks` of the scopes. */
  readonly picks?: NonNullable<HostScope["picks"]>;
}

const COLDNESS: readonly Runs[] = ["once", "inherits", "perIteration", "perRequest"];

/** Why a host calls a function, from the catalogue of hosts; undefined when nothing says so. */
export function entryPointOf(fn: FunctionNode, file: LintedFile): EntryPoint | undefined {
  return entryPoints(fn, file) ?? undefined;
}

const entryPoints = memoiseByNode((fn: FunctionNode, file: LintedFile): EntryPoint | null => {
  const own = invocationOf(fn, file) ?? rememberedEntry(fn, file);
  if (own) return own;
  const matches = matchesOf(fn, file);
  const best = matches[0];
  const isHot = best && COLDNESS.indexOf(best.fact.scope.runs) >= COLDNESS.indexOf("perIteration");
  const again = isHot ? undefined : rescheduledEntry(fn, file);
  if (again || !best) return again ?? null;
  const agreeing = matches.filter(({ fact }) => fact.scope.runs === best.fact.scope.runs);
  const described =
    agreeing.find(({ use }) => use?.kind === "argument") ?? agreeing.find(({ fact }) => !fact.host.shared) ?? best;
  const interval = leastOf(agreeing);
  return {
    runs: best.fact.scope.runs,
    occasion: occasionOf(described.fact.scope),
    evidence: best.evidence,
    host: described.fact.host.host,
    ...(described.fact.host.ends && { ends: true }),
    ...(described.fact.host.setsEnvironment && { hasEnvironment: true }),
    ...factsOf(described, fn, file),
    ...(interval === undefined ? {} : { interval }),
    ...(agreeing.every(({ fact }) => fact.scope.ownProcess) && { hasOwnProcess: true }),
    ...(best.fact.scope.picks ? { picks: best.fact.scope.picks } : {}),
  };
}, null);

/** A function that sees to it that it runs again is an entry point of its own. */
function rescheduledEntry(fn: FunctionNode, file: LintedFile): EntryPoint | undefined {
  const { call, timer } = reschedulingOf(fn, (other) => matchesOf(other, file), file) ?? {};
  if (!call) return undefined;
  const evidence = "import";
  if (!timer) {
    const subject = describeCall(call, file);
    return {
      runs: "perIteration",
      occasion: "call",
      evidence,
      host: "JavaScript",
      what: "recursive call",
      subject,
      node: call,
      file,
    };
  }
  const { host, scope } = timer.fact;
  const interval = intervalOf(timer);
  return {
    runs: "perRequest",
    occasion: occasionOf(scope),
    evidence,
    host: host.host,
    ...factsOf({ ...timer, fact: { host, scope: { ...scope, what: scope.again! } } }, fn, file),
    ...(interval === undefined ? {} : { interval }),
  };
}

/** The least interval at which a function runs, when every place that hands it to a host has one. */
function leastOf(registrations: readonly HostMatch[]): number | undefined {
  const intervals = registrations.filter(({ use }) => use).map(intervalOf);
  return intervals.length > 0 && intervals.every((interval) => interval !== undefined)
    ? Math.min(...intervals)
    : undefined;
}

/** A function that is called where it stands runs with the code around it. */
function invocationOf(fn: FunctionNode, file: LintedFile): EntryPoint | undefined {
  if (fn.type === "FunctionDeclaration") return undefined;
  const call = useChains(fn, file).find((chain) => chain.length === 1 && chain[0]?.kind === "invoked")?.[0];
  if (call?.kind !== "invoked") return undefined;
  return {
    runs: "inherits",
    occasion: "call",
    what: "immediately invoked function",
    node: call.call,
    file,
    evidence: "import",
    host: "JavaScript",
  };
}

/** A function that a helper of the program calls once, and whose result it keeps. */
function rememberedEntry(fn: FunctionNode, file: LintedFile): EntryPoint | undefined {
  if (!isRememberedByHelper(fn, file)) return undefined;
  const what = "function that is called once";
  return { runs: "once", occasion: "call", what, node: fn, file, evidence: "import", host: "JavaScript" };
}

/** Everything that says why a host calls the function, the most telling first. */
const matches = memoiseByNode((fn: FunctionNode, file: LintedFile): readonly HostMatch[] => {
  const subject: Subject = {
    fn,
    file,
    hosts: hostsOf(file),
    passed: passedTypes,
  };
  const found = useChains(fn, file).flatMap((chain) => matchOfChain(chain, subject) ?? []);
  const own = inlineMatch(fn, found);
  if (own) return [own];
  return [...found, ...matchesOfFunction(subject)].sort(byStrength);
}, []);

const matchesOf = (fn: FunctionNode, file: LintedFile): readonly HostMatch[] => matches(fn, file);

/** What tests do with a function that is there for others says nothing of a server. */
const useChains = memoiseByNode((fn: FunctionNode, file: LintedFile): readonly UseChain[] => {
  const chains = useChainsOf(fn, file);
  return isTestFile(file) ? chains : chains.map((chain) => chain.filter((use) => !isTestFile(use.file)));
});

/** The most telling use on one chain; of equals the innermost, so that `once(fn)` counts before what takes its result. */
function matchOfChain(chain: UseChain, subject: Subject): HostMatch | undefined {
  return strongest(chain.flatMap((use) => matchOfUse(use, subject) ?? []));
}

/** What a callback is handed to decides before its parameters do, when that is not a handler. */
function inlineMatch(fn: FunctionNode, found: readonly HostMatch[]): HostMatch | undefined {
  return found.find(
    ({ use, fact }) =>
      use?.kind === "argument" && use.call.arguments[use.index] === fn && fact.scope.runs !== "perRequest",
  );
}

function byStrength(one: HostMatch, other: HostMatch): number {
  return (
    STRENGTH.indexOf(one.evidence) - STRENGTH.indexOf(other.evidence) ||
    COLDNESS.indexOf(one.fact.scope.runs) - COLDNESS.indexOf(other.fact.scope.runs)
  );
}

/** The types that a host passes as a parameter of a function that it calls: `fastify.register((instance) => …)`. */
function passedTypes(
  { of, index }: NonNullable<ReceiverOrigin["parameter"]>,
  file: LintedFile,
): readonly QualifiedName[] {
  return matches(of, file).flatMap(({ fact }) => {
    const type = fact.scope.passes?.[index];
    const module = (fact.scope.modules ?? fact.host.modules)?.[0];
    return type !== undefined && module !== undefined ? [{ module, path: type.split(".") }] : [];
  });
}
