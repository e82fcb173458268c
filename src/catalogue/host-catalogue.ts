import type { HostEntry, HostScope } from "./host-schema.js";
import { hosts } from "./hosts.generated.js";
import { somePathMatches } from "./patterns.js";

/** A scope with the entry it comes from. */
export interface HostFact<Scope extends HostScope = HostScope> {
  readonly host: HostEntry;
  readonly scope: Scope;
}

type Match = HostScope["match"];
type FactOf<Kind extends Match> = HostFact<Extract<HostScope, { match: Kind }>>;

/** Cold wrappers first: what is remembered or handed on runs as often as that says, whatever is around it. */
const ORDER = ["once", "inherits", "perIteration", "perRequest"];

/** Looks scopes up by their shape. Built once per list of additional hosts. */
export class HostCatalogue {
  readonly #facts = new Map<Match, HostFact[]>();
  readonly #methods = new Map<string, FactOf<"method">[]>();
  readonly #byModule = new Map<string, readonly HostFact[]>();

  /** @param additional hosts that come before the built-in ones */
  constructor(additional: readonly HostEntry[]) {
    const builtIn = factsOf(hosts).sort(
      (one, other) =>
        ORDER.indexOf(one.scope.runs) - ORDER.indexOf(other.scope.runs) ||
        generality(one.scope) - generality(other.scope),
    );
    for (const fact of [...factsOf(additional), ...builtIn]) {
      this.#facts.set(fact.scope.match, [...(this.#facts.get(fact.scope.match) ?? []), fact]);
      if (fact.scope.match !== "method") continue;
      for (const method of fact.scope.methods) {
        this.#methods.set(method, [...(this.#methods.get(method) ?? []), fact as FactOf<"method">]);
      }
    }
  }

  /** All scopes of one kind. */
  ofKind<Kind extends Match>(kind: Kind): readonly FactOf<Kind>[] {
    return (this.#facts.get(kind) ?? []) as unknown as readonly FactOf<Kind>[];
  }

  /** Scopes on calls of a method. */
  ofMethod(method: string): readonly FactOf<"method">[] {
    return this.#methods.get(method) ?? [];
  }

  /** Scopes of one kind whose modules an import specifier leads to. */
  ofModule<Kind extends Match>(kind: Kind, module: string): readonly FactOf<Kind>[] {
    const key = `${kind} ${module}`;
    let found = this.#byModule.get(key);
    if (!found) {
      found = (this.#facts.get(kind) ?? []).filter((fact) => somePathMatches(modulesOf(fact), module));
      this.#byModule.set(key, found);
    }
    return found as unknown as readonly FactOf<Kind>[];
  }
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

function factsOf(entries: readonly HostEntry[]): HostFact[] {
  return entries.flatMap((host) => host.scopes.map((scope) => ({ host, scope })));
}

/** The import specifiers of a scope. */
export function modulesOf({ host, scope }: HostFact): readonly string[] {
  return scope.modules ?? host.modules ?? [];
}
