import type { BindingTime } from "../flow/binding-lattice.js";
import type { ShortLivedClient } from "./short-lived-client.js";
import { isCallers } from "./confidence.js";

/** What becomes of the client that a factory makes, at one of the calls that lead to the factory. */
export interface FactoryCall {
  /** What the arguments of the client depend on, given the arguments of this call. */
  readonly dependence: BindingTime;
  /** Absent where the client is kept, or made once. */
  readonly finding: ShortLivedClient | undefined;
}

const FREQUENCIES: readonly ShortLivedClient["frequency"][] = ["perRequest", "perIteration", "perCall"];

/**
 * What to report of a client that a factory makes: one mistake, at its construction, where the repair goes. Only where
 * the arguments of the calls decide whether it can be shared, it is a mistake of each such call.
 */
export function factoryMistakes(calls: readonly FactoryCall[]): readonly ShortLivedClient[] {
  const findings = calls.flatMap(({ finding }) => finding ?? []);
  const own = calls.filter(({ dependence }) => isCallers(dependence));
  const anArgumentDecides = own.length > 0 && own.length < calls.length;
  const telling = findings.toSorted(moreTelling)[0];
  if (!telling || anArgumentDecides) return findings;
  const chain = [...telling.because.chain, ...telling.makers.toReversed()];
  return [
    {
      ...telling,
      node: telling.construction.node,
      because: { ...telling.because, chain },
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
