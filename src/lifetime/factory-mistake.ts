import type { LintedFile } from "../file/linted-file.js";
import type { ClientPlace } from "./client-places.js";
import type { BindingTime } from "../flow/binding-lattice.js";
import type { ShortLivedClient } from "./short-lived-client.js";
import { isCallers } from "./confidence.js";

/** What becomes of the client that a factory makes, at one of the calls that lead to the factory. */
export interface FactoryCall {
  readonly place: ClientPlace;
  /** What the arguments of the client depend on, given the arguments of this call. */
  readonly dependence: BindingTime;
  /** Absent where the client is kept, or made once. */
  readonly finding: ShortLivedClient | undefined;
}

const FREQUENCIES: readonly ShortLivedClient["frequency"][] = ["perRequest", "perIteration", "perCall"];

/**
 * What to report of a client that a factory makes: one mistake, at its construction, where the repair goes. Only where
 * the arguments of the calls decide whether it can be shared, it is a mistake of each such call, in the file of the
 * construction: a report stands in no other.
 */
export function factoryMistakes(calls: readonly FactoryCall[], file: LintedFile): readonly ShortLivedClient[] {
  const mistakes = calls.flatMap(({ finding, place }) => (finding ? [{ finding, makers: place.makers }] : []));
  const findings = mistakes.map(({ finding }) => finding);
  const own = calls.filter(({ dependence }) => isCallers(dependence));
  const isHere = calls.every(({ place }) => place.file === file);
  const anArgumentDecides = isHere && own.length > 0 && own.length < calls.length;
  const telling = mistakes.toSorted((one, other) => moreTelling(one.finding, other.finding))[0];
  if (!telling || anArgumentDecides) return findings;
  const { finding, makers } = telling;
  const chain = [...finding.because.chain, ...makers.toReversed()];
  return [
    {
      ...finding,
      node: finding.construction.node,
      because: { ...finding.because, chain },
      callers: findings.length,
    },
  ];
}

function moreTelling(one: ShortLivedClient, other: ShortLivedClient): number {
  return (
    Number(one.confidence === "wide") - Number(other.confidence === "wide") ||
    FREQUENCIES.indexOf(one.frequency) - FREQUENCIES.indexOf(other.frequency)
  );
}
