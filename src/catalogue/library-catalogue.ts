import type { NeverReturning } from "./exit-schema.js";
import { libraries } from "./data.js";
import { isPattern, nameMatches, someNameMatches, somePathMatches } from "./patterns.js";
import type { RequestEntry, ReuseSwitch, ServerEntry } from "./reuse-schema.js";
import type { DeferredEntry } from "./deferred-schema.js";
import type { ResponseEntry } from "./response-schema.js";
import type { ClientEntry, Library } from "./library-schema.js";

/** A library, and the name under which a fact about one of its exports is found. */
export interface Found<Entry> {
  readonly library: Library;
  readonly entry: Entry;
  /** The key of the entry, which for a pattern differs from the name in the code. */
  readonly key: string;
}

/** A member that only one client has. */
export interface DistinctiveMember extends Found<ClientEntry> {
  /** From the client to the member. */
  readonly path: readonly string[];
}

/** Looks entries up by module and export. Built once per list of additional libraries. */
export class Catalogue {
  readonly #exact = new Map<string, Library[]>();
  readonly #families: { readonly modules: readonly string[]; readonly library: Library }[] = [];
  /** The modules of all families: most imports match none, which one expression tells. */
  readonly #familyModules: readonly string[];
  readonly #known = new Map<string, readonly Library[]>();
  readonly #additional: ReadonlySet<Library>;
  readonly #ignored: ReadonlySet<string>;
  #distinctive: readonly DistinctiveMember[] | undefined;
  #calledMembers: ReadonlySet<string> | undefined;
  #writtenMembers: ReadonlySet<string> | undefined;
  #changingFragments: readonly string[] | undefined;

  /**
   * @param additional libraries that come before the built-in ones
   * @param ignored built-in facts to do without: packages, modules, and exports as `package#Export`
   */
  constructor(additional: readonly Library[], ignored: readonly string[] = []) {
    this.#additional = new Set(additional);
    this.#ignored = new Set(ignored);
    for (const library of [...additional, ...libraries()]) {
      const modules = library.modules ?? [library.package];
      for (const module of modules) this.#exact.set(module, [...(this.#exact.get(module) ?? []), library]);
      const families = modules.filter(isPattern);
      if (families.length > 0) this.#families.push({ modules: families, library });
    }
    this.#familyModules = this.#families.flatMap(({ modules }) => modules);
  }

  /** All libraries, additional ones first. */
  get all(): readonly Library[] {
    return [...new Set([...this.#additional, ...libraries()])];
  }

  /** The libraries that an import specifier leads to: additional ones first, and of equals exact names before families. */
  librariesOf(module: string): readonly Library[] {
    let found = this.#known.get(module);
    if (!found) {
      const families = somePathMatches(this.#familyModules, module)
        ? this.#families.filter(({ modules }) => somePathMatches(modules, module))
        : [];
      const all = [...(this.#exact.get(module) ?? []), ...families.map(({ library }) => library)];
      const counted = all.filter((library) => !this.#ignores(library, module, library.package));
      found = counted.toSorted((one, other) => this.#precedence(one) - this.#precedence(other));
      this.#known.set(module, found);
    }
    return found;
  }

  /** The client that an export of a module is, or undefined. */
  client(module: string, name: string): Found<ClientEntry> | undefined {
    return this.#find(module, name, (library) => library.clients);
  }

  /** The members by which alone a client is known. */
  get distinctiveMembers(): readonly DistinctiveMember[] {
    this.#distinctive ??= this.all.flatMap((library) =>
      Object.entries(library.clients ?? {}).flatMap(([key, entry]) =>
        this.#ignores(library, library.package, `${library.package}#${key}`)
          ? []
          : (entry.distinctiveMembers ?? []).map((member) => ({ library, entry, key, path: member.split(".") })),
      ),
    );
    return this.#distinctive;
  }

  /** The last names of the members that change or close some client when they are called. */
  get calledMembers(): ReadonlySet<string> {
    this.#calledMembers ??= new Set(
      [...this.#paths("call"), ...this.#paths("ending")].map((path) => path.slice(path.lastIndexOf(".") + 1)),
    );
    return this.#calledMembers;
  }

  /** The first names of the members that change some client when they are written. */
  get writtenMembers(): ReadonlySet<string> {
    this.#writtenMembers ??= new Set(this.#paths("write").map((path) => path.split(".")[0]!));
    return this.#writtenMembers;
  }

  /** What stands in every text that changes or closes a client. */
  get changingFragments(): readonly string[] {
    this.#changingFragments ??= [
      ...[...this.calledMembers, ...this.writtenMembers].map((name) => `.${name}`),
      "using ",
    ];
    return this.#changingFragments;
  }

  /** The request that an export of a module sends or prepares, or undefined. */
  request(module: string, name: string): Found<RequestEntry> | undefined {
    return this.#find(module, name, (library) => library.requests);
  }

  /** The server that an export of a module makes, or undefined. */
  server(module: string, name: string): Found<ServerEntry> | undefined {
    return this.#find(module, name, (library) => library.servers);
  }

  /** The response that an export of a module obtains, or undefined. */
  response(module: string, name: string): Found<ResponseEntry> | undefined {
    return this.#find(module, name, (library) => library.responses);
  }

  /** The switch that a property of a module is, or undefined. */
  setting(module: string, path: string): ReuseSwitch | undefined {
    return this.librariesOf(module)
      .flatMap((library) => library.settings ?? [])
      .find(({ option }) => option === path);
  }

  /** The response that a type of a module describes, or undefined. */
  responseOfType(module: string, type: string): ResponseEntry | undefined {
    return this.librariesOf(module)
      .flatMap(({ responses }) => Object.values(responses ?? {}))
      .find((entry) => entry.type === type);
  }

  /** What a module has in place of promises, or runs and gives a promise of: the one that fits. */
  deferred(module: string, fits: (entry: DeferredEntry) => boolean): DeferredEntry | undefined {
    return this.librariesOf(module)
      .flatMap(({ deferred }) => deferred ?? [])
      .find(fits);
  }

  /** Whether an export of a module looks at what it is given and lets go of it. */
  isInert(module: string, name: string): boolean {
    return this.librariesOf(module).some(({ inert }) => inert && someNameMatches(inert, name));
  }

  /** Whether an export of a module signs with a client that it is given, and sends nothing by it. */
  signs(module: string, name: string): boolean {
    return this.librariesOf(module).some(({ signs }) => signs?.includes(name));
  }

  /** How an export of a module leaves its caller for good, or undefined when it returns. */
  neverReturning(module: string, name: string): NeverReturning | undefined {
    return this.#find(module, name, ({ neverReturns }) => neverReturns)?.entry;
  }

  /** Whether an export of a module turns its connection into something else. */
  upgrades(module: string, name: string): boolean {
    return this.librariesOf(module).some((library) => library.upgrades?.includes(name));
  }

  #find<Entry>(
    module: string,
    name: string,
    entriesOf: (library: Library) => Readonly<Record<string, Entry>> | undefined,
  ): Found<Entry> | undefined {
    for (const library of this.librariesOf(module)) {
      const entries = entriesOf(library);
      const key = matchingKey(entries, name);
      if (key === undefined || this.#ignores(library, `${module}#${name}`, `${library.package}#${name}`)) continue;
      return { library, entry: entries![key]!, key };
    }
    return undefined;
  }

  /** The paths by which some client, or a library itself, is changed in one way, or closed. */
  #paths(of: "call" | "write" | "ending"): readonly string[] {
    const all = this.all.flatMap((library) => [library, ...Object.values(library.clients ?? {})]);
    return all.flatMap(({ state = [], ending }) =>
      of === "ending" ? (ending?.by ?? []) : state.flatMap(({ kind, path }) => (kind === of ? [path] : [])),
    );
  }

  #precedence(library: Library): number {
    return this.#additional.has(library) ? 0 : 1;
  }

  #ignores(library: Library, ...names: readonly string[]): boolean {
    return !this.#additional.has(library) && names.some((name) => this.#ignored.has(name));
  }
}

/** The key of `entries` that `name` matches: itself, or a pattern with `*`. */
export function matchingKey(entries: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  if (!entries) return undefined;
  if (Object.hasOwn(entries, name)) return name;
  return Object.keys(entries).find((key) => nameMatches(key, name));
}
