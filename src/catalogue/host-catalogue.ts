import type { Host, HostScope } from "./host-schema.js";
import { hosts } from "./data.js";
import { someNameMatches, somePathMatches } from "./patterns.js";

/** A scope with the entry it comes from. */
export interface HostFact<Scope extends HostScope = HostScope> {
  readonly host: Host;
  readonly scope: Scope;
}

type Match = HostScope["match"];
type FactOf<Kind extends Match> = HostFact<Extract<HostScope, { match: Kind }>>;

/** Cold wrappers first: what is remembered or handed on runs as often as that says, whatever is around it. */
const ORDER = ["once", "inherits", "perIteration", "perRequest"];

/** Looks scopes up by their shape. Built once per list of additional hosts. */
export class HostCatalogue {
  readonly #facts = new Map<Match, HostFact[]>();
  readonly #byModule = new Map<string, readonly HostFact[]>();
  readonly #byName = new Map<string, readonly HostFact[]>();

  /** @param additional hosts that come before the built-in ones */
  constructor(additional: readonly Host[]) {
    const builtIn = factsOf(hosts()).sort(
      (one, other) =>
        asksForPlace(other.scope) - asksForPlace(one.scope) ||
        ORDER.indexOf(one.scope.runs) - ORDER.indexOf(other.scope.runs) ||
        generality(one.scope) - generality(other.scope),
    );
    for (const fact of [...factsOf(additional), ...builtIn]) {
      this.#facts.set(fact.scope.match, [...(this.#facts.get(fact.scope.match) ?? []), fact]);
    }
  }

  /** All scopes of one kind. */
  ofKind<Kind extends Match>(kind: Kind): readonly FactOf<Kind>[] {
    return (this.#facts.get(kind) ?? []) as unknown as readonly FactOf<Kind>[];
  }

  /** Scopes of one kind whose methods, exports or last members a name is. */
  ofName<Kind extends "method" | "class" | "export" | "property">(kind: Kind, name: string): readonly FactOf<Kind>[] {
    return this.#select(this.#byName, kind, name, (fact) => someNameMatches(namesOf(fact.scope), name));
  }

  /** Scopes of one kind whose modules an import specifier leads to. */
  ofModule<Kind extends Match>(kind: Kind, module: string): readonly FactOf<Kind>[] {
    return this.#select(this.#byModule, kind, module, (fact) => somePathMatches(modulesOf(fact), module));
  }

  #select<Kind extends Match>(
    known: Map<string, readonly HostFact[]>,
    kind: Kind,
    text: string,
    holds: (fact: HostFact) => boolean,
  ): readonly FactOf<Kind>[] {
    const key = `${kind} ${text}`;
    const found = known.get(key) ?? (this.#facts.get(kind) ?? []).filter(holds);
    known.set(key, found);
    return found as unknown as readonly FactOf<Kind>[];
  }
}

/** What also asks where a call stands knows more of it than what says how often such calls run in general. */
function asksForPlace(scope: HostScope): number {
  return scope.match === "call" && scope.within ? 1 : 0;
}

/** How much a scope leaves open: of two that hold, the closer one names the host. */
function generality(scope: HostScope): number {
  const conditions = [
    scope.parameters?.names,
    "files" in scope && scope.files,
    "beside" in scope && scope.beside,
    scope.needsImport,
  ];
  const isOpen = scope.match === "method" && scope.receiver.any === true;
  return (isOpen ? 1 : 0) - conditions.filter(Boolean).length;
}

function namesOf(scope: HostScope): readonly string[] {
  switch (scope.match) {
    case "method":
    case "class":
      return scope.methods;
    case "export":
      return scope.exports;
    case "property":
      return scope.members.map((path) => path.slice(path.lastIndexOf(".") + 1));
    default:
      return [];
  }
}

function factsOf(entries: readonly Host[]): HostFact[] {
  return entries.flatMap((host) => host.scopes.map((scope) => ({ host, scope })));
}

/** The import specifiers of a scope. */
export function modulesOf({ host, scope }: HostFact): readonly string[] {
  return scope.modules ?? host.modules ?? [];
}
