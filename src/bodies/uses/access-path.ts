import type { DeferredEntry, OutcomeEntry } from "../../catalogue/deferred-schema.js";

/**
 * What a response stands in: a promise of it, a list with it (at one index, or at any), an outcome as
 * `Promise.allSettled` gives it, or what a library has in place of a promise.
 */
export type Container =
  | "promise"
  | { readonly list: "each" | number }
  | { readonly outcome: OutcomeEntry }
  | { readonly deferred: DeferredEntry };

/** How the body is reached from a value: out of each container, and then by a part of the response. */
export interface AccessPath {
  /** Outermost first. */
  readonly containers: readonly Container[];
  /** `request` is the emitter that announces the response. */
  readonly part: "response" | "body" | "reader" | "request";
}

/** The value is the response itself. */
export const RESPONSE: AccessPath = { containers: [], part: "response" };

/** What is inside promises, and inside what stands for them. */
export function settled(path: AccessPath): AccessPath {
  return path.containers[0] === "promise" || deferredOf(path) ? settled(inner(path)) : path;
}

/** What is inside the outermost container. */
export function inner(path: AccessPath): AccessPath {
  return { ...path, containers: path.containers.slice(1) };
}

/** What a container has in which the value of a path is put. */
export function enclose(container: Container, path: AccessPath): AccessPath {
  return { ...path, containers: [container, ...path.containers] };
}

/** The same for what a function gives to its caller: promises, and what stands for them, do not nest. */
export function handedOver(container: Container | undefined, path: AccessPath): AccessPath {
  if (container === undefined) return path;
  if (typeof container === "object" && "list" in container) return enclose(container, path);
  return enclose(container, settled(path));
}

/** The index at which a list has the response; undefined when the outermost container is no list. */
export function listOf({ containers: [outer] }: AccessPath): "each" | number | undefined {
  return typeof outer === "object" && "list" in outer ? outer.list : undefined;
}

/** What a library has in place of a promise, when the outermost container is that. */
export function deferredOf({ containers: [outer] }: AccessPath): DeferredEntry | undefined {
  return typeof outer === "object" && "deferred" in outer ? outer.deferred : undefined;
}

/** The outcome that the outermost container is; undefined when it is none. */
export function outcomeOf({ containers: [outer] }: AccessPath): OutcomeEntry | undefined {
  return typeof outer === "object" && "outcome" in outer ? outer.outcome : undefined;
}
