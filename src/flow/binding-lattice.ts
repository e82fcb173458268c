import type { Node } from "../syntax/nodes.js";

/**
 * When and by whom the value of an expression is settled, from the most to the least lasting:
 * - `constant`: when the module is loaded, for good;
 * - `environment`: before the first request, by the environment or the configuration;
 * - `choice`: the caller picks one of a few values that are each settled before the first request;
 * - `instance`: by the object that the code runs for: `this`;
 * - `unknown`: perhaps by the caller: what is awaited, a parameter that has a default, what cannot be followed;
 * - `caller`: by the caller of the function, or the turn of the loop;
 * - `request`: by the request that is being served.
 */
export type BindingTime = "constant" | "environment" | "choice" | "instance" | "unknown" | "caller" | "request";

const ORDER: readonly BindingTime[] = ["constant", "environment", "choice", "instance", "unknown", "caller", "request"];

/** Why an expression may have another value each time that it is evaluated, whoever settles it. */
export type CauseKind =
  /** It depends on the call that it stands in: `this`, `super`, `arguments`, `new.target`. */
  | "this"
  /** It waits: `await`, `yield`. */
  | "await"
  /** It calls what is not known to give the same for the same, or has an effect. */
  | "call"
  /** The same, with what the caller gives. */
  | "call-of-caller"
  /** It reads a variable, or an object, that the program changes. */
  | "changing-variable"
  /** It reads an object that the program hands to code which may change it, or what a getter works out each time. */
  | "perhaps-changing"
  /** It is a function, or names one, that belongs to the surrounding function. */
  | "local-function";

/** One cause, and where it stands. */
export interface Cause {
  readonly kind: CauseKind;
  readonly node: Node;
}

/** What is known of an expression. */
export interface Binding {
  /** When its value is settled. */
  readonly time: BindingTime;
  /** When what the functions inside it read is settled: they run later, and their own value is settled without it. */
  readonly deferred: BindingTime;
  /** What makes it unpredictable, the first of each kind in the order of the code; empty where evaluating it once is as good as each time. */
  readonly causes: readonly Cause[];
}

/** The least element. */
export const CONSTANT: Binding = { time: "constant", deferred: "constant", causes: [] };

/** A binding of which only the time is known. */
export function settled(time: BindingTime, ...causes: readonly Cause[]): Binding {
  return { time, deferred: "constant", causes };
}

/** A binding with further causes behind its own. */
export function withCauses(binding: Binding, causes: readonly Cause[]): Binding {
  return causes.length === 0 ? binding : { ...binding, causes: union(binding.causes, causes) };
}

/** The later of two times. */
export function later(one: BindingTime, other: BindingTime): BindingTime {
  return isAtLeast(one, other) ? one : other;
}

/** Whether a time is as late as another, or later. */
export function isAtLeast(time: BindingTime, bound: BindingTime): boolean {
  return ORDER.indexOf(time) >= ORDER.indexOf(bound);
}

/**
 * The least upper bound, part by part. Laws: associative, idempotent, `CONSTANT` is neutral, and commutative up to the
 * order of the causes, which is that of the code.
 */
export function join(all: readonly Binding[]): Binding {
  return all.reduce(joinTwo, CONSTANT);
}

function joinTwo(one: Binding, other: Binding): Binding {
  if (other === CONSTANT) return one;
  if (one === CONSTANT) return other;
  return {
    time: later(one.time, other.time),
    deferred: later(one.deferred, other.deferred),
    causes: union(one.causes, other.causes),
  };
}

/** The first cause of each kind: a consumer needs no more, and the lattice stays of finite height. */
function union(one: readonly Cause[], other: readonly Cause[]): readonly Cause[] {
  const added = other.filter(({ kind }) => !one.some((known) => known.kind === kind));
  return added.length === 0 ? one : [...one, ...added];
}

/** Whether evaluating the expression at load gives what evaluating it at any time does. */
export function isConstant({ time, causes }: Binding): boolean {
  return time === "constant" && causes.length === 0;
}

/** Whether nothing but constants, the environment and the configuration settles the value. */
export function isSettledAtStart({ time, causes }: Binding): boolean {
  return causes.length === 0 && !isAtLeast(time, "choice");
}

/** Whether the caller settles the value, and nothing else has a say in it: one value of his, one value of it. */
export function isOfCaller({ time, causes }: Binding): boolean {
  return causes.length === 0 && isAtLeast(time, "unknown");
}

/** All that an expression depends on, what the functions inside it read when they run included. */
export function reach({ time, deferred }: Binding): BindingTime {
  return later(time, deferred);
}
