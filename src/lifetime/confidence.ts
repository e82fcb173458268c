import type { Cost } from "../catalogue/library-schema.js";
import { PREPARES, STARTS } from "../catalogue/vocabulary/start-up.js";
import { isAtLeast, type BindingTime } from "../flow/binding-lattice.js";
import type { Because, Execution } from "../execution/execution-context.js";

/** How sure a finding is, from the measured precision of the evidence: `wide` findings are for `strict`. */
export type Confidence = "precise" | "wide";

type Hot = Extract<Execution, { readonly because: Because }>;

/** Whether another request may need another client. */
export function isCallers(dependence: BindingTime): boolean {
  return isAtLeast(dependence, "unknown");
}

/**
 * How sure it is that a client made here could be shared; undefined when it could not, such as one for each item of a loop.
 * @param costs what a fresh instance costs
 * @param leaks whether it holds a connection that nobody closes, whoever it was made for
 */
export function confidenceIn(
  { frequency, because }: Hot,
  dependence: BindingTime,
  costs: Cost,
  leaks: boolean,
): Confidence | undefined {
  // The exported function that leads here tells as much as the one that holds the construction.
  const names = [because.subject ?? "", ...because.chain.map(({ name }) => name)];
  if (frequency === "perCall" && names.some((name) => STARTS.test(name))) return undefined;
  if (isCallers(dependence) && frequency === "perIteration") return undefined;
  // What is made of a caller's data is that caller's client: another one needs another. What may be the caller's would
  // have to be kept for each, which pays only where it saves connections or requests.
  const saves = costs !== "construction" && costs !== "nothing";
  if (isCallers(dependence) && !leaks) return saves && dependence === "unknown" ? "wide" : undefined;
  // An object that makes its client for each of its calls may itself be made for each request, or for a tenant; that
  // it does so in a loop tells nothing about that.
  if (dependence === "instance" && (costs === "construction" || frequency === "perIteration")) return "wide";
  if (because.hasOwnProcess) return "wide";
  if (frequency !== "perCall") return "precise";
  if (because.isSeen) return "wide";
  const isUseless = leaks || !isAtLeast(dependence, "instance");
  return isUseless && !names.some((name) => PREPARES.test(name)) ? "precise" : "wide";
}
