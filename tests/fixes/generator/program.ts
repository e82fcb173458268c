import fc from "fast-check";
import { agentOf, agentSpecs, type AgentSpec } from "./agents.js";
import { clients, importedName, makerOf, type ClientSpec } from "./clients.js";
import { HOSTING, hosts, type Host } from "./hosts.js";
import { places, type Place } from "./places.js";
import { CHANGES, type Change } from "./settings.js";
import type { Language } from "./text.js";
import { TELLING, uses, type Use } from "./uses.js";
import { valueOf, values, type ValueName } from "./values.js";

/** A function of a program, which makes a client and uses it. */
export interface OperationSpec {
  readonly client: ClientSpec;
  /** An agent in the place of that client, and the request that it is for. */
  readonly agent: AgentSpec | undefined;
  readonly value: ValueName;
  readonly place: Place;
  readonly preparation: "statement" | "chained" | "with a listener" | "none";
  readonly uses: readonly Use[];
  readonly name: string;
  readonly comments: boolean;
}

/**
 * When the environment gets the value that it has from the first call on: before the program loads, after that, or only
 * after a first call without it.
 */
export type Environment = "at load" | "before the first call" | "after a failed call";

/** The client that a function makes: an agent where it makes one. */
export function clientOf({ client, agent }: OperationSpec): ClientSpec {
  return agent ? { ...agentOf(agent), isNamespace: false } : client;
}

/** A program of several files, and the circumstances in which it runs. */
export interface ProgramSpec {
  readonly language: Language;
  readonly modules: "esm" | "cjs";
  readonly host: Host;
  readonly operations: readonly OperationSpec[];
  /** Whether settings, and factories, have a file of their own. */
  readonly settingsApart: boolean;
  readonly factoriesApart: boolean;
  /** Whether another file makes and exports the client that the first function makes. */
  readonly isSharedElsewhere: boolean;
  /** Whether declarations stand behind the functions that use them. */
  readonly declaredLate: boolean;
  /** Whether a file of routes calls the functions, once per request. */
  readonly isRouted: boolean;
  readonly changes: readonly Change[];
  readonly clashes: readonly string[];
  readonly early: boolean;
  readonly semicolons: boolean;
  readonly environment: Environment;
  /** How many of the first preparations reject. */
  readonly failures: 0 | 1;
}

const NAMES = ["client", "api", "s3Client", "db"] as const;

const operations: fc.Arbitrary<OperationSpec> = fc
  .record({
    client: clients,
    agent: fc.option(agentSpecs, { freq: 4, nil: undefined }),
    value: values,
    place: places,
    preparation: fc.constantFrom("statement", "statement", "chained", "with a listener", "none"),
    uses,
    name: fc.constantFrom(...NAMES),
    comments: fc.boolean(),
  })
  .filter(isWritable);

/** A default of a parameter cannot wait for anything, and what has no name cannot be prepared. */
function isWritable({ place, preparation, value, client, agent }: OperationSpec): boolean {
  const { entry } = client;
  if (place === "inline") {
    // The function of a new promise cannot wait.
    if (agent?.request === "http.get" && valueOf(value).waits) return false;
    const needsStatement = entry.preparation !== undefined && !entry.preparation.optional;
    return (
      agent !== undefined || !needsStatement || (preparation === "chained" && entry.preparation?.givesClient === true)
    );
  }
  const waits = preparation === "chained" || entry.construction.awaited || valueOf(value).waits;
  return place !== "default parameter" || !waits;
}

const CHANGE_NAMES = Object.keys(CHANGES) as Change[];

const rarely = <T>(arbitrary: fc.Arbitrary<T[]>): fc.Arbitrary<T[]> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary });

/** A program. The environment is as its platform has it, and late only where each client fails without it. */
export const programs: fc.Arbitrary<ProgramSpec> = fc
  .record({
    language: fc.constantFrom<Language>("js", "ts"),
    modules: fc.constantFrom<"esm" | "cjs">("esm", "esm", "cjs"),
    host: hosts,
    operations: fc.array(operations, { minLength: 1, maxLength: 2 }).filter(canStandTogether),
    settingsApart: fc.boolean(),
    factoriesApart: fc.boolean(),
    isSharedElsewhere: fc.constantFrom(false, false, false, true),
    declaredLate: fc.boolean(),
    isRouted: fc.boolean(),
    changes: rarely(fc.subarray(CHANGE_NAMES, { minLength: 1 })),
    clashes: rarely(fc.subarray([...NAMES, "sharedClient", "s3", "pool", "agent"], { minLength: 1 })),
    early: fc.constantFrom(false, false, false, true),
    semicolons: fc.boolean(),
    environment: fc.constantFrom<Environment>("at load", "before the first call", "after a failed call"),
    failures: fc.constantFrom<0 | 1>(0, 0, 1),
  })
  .map((spec) => ({
    ...spec,
    modules: spec.language === "ts" ? "esm" : spec.modules,
    // What is called while a module loads, and by nobody else, runs once.
    isRouted: spec.isRouted || spec.early,
    clashes: spec.clashes.filter(
      (name) => !spec.operations.map(clientOf).some((client) => client && importedName(client) === name),
    ),
    environment: environmentOf(spec),
    failures: spec.early ? 0 : spec.failures,
  }));

/** Whether no two clients come by one name from different modules, or by methods of different makers. */
function canStandTogether(all: readonly OperationSpec[]): boolean {
  const [one, other] = all.map(clientOf);
  if (!one || !other) return true;
  const [makers, others] = [makerOf(one), makerOf(other)];
  return (
    (one.module === other.module || importedName(one) !== importedName(other)) &&
    (makers.length === 0 || others.length === 0 || makers.join() === others.join())
  );
}

function environmentOf({ host, early, environment, operations: all }: ProgramSpec): Environment {
  if (HOSTING[host].setsEnvironment || early) return "at load";
  return environment === "after a failed call" && !all.every(failsWithout) ? "before the first call" : environment;
}

/** Whether a function fails before it has made its client where the environment is not there. */
function failsWithout({ value }: OperationSpec): boolean {
  return value === "environment, guarded" || value === "environment or an error";
}

/** Whether what a client is made from may be something else at a later call than at the first. */
export function inputsChange({ operations: all, changes }: ProgramSpec): boolean {
  return all.some((operation) => {
    const { settledBy } = valueOf(operation.value);
    const readsEnvironment = settledBy === "environment" || clientOf(operation).entry.construction.readsEnvironment;
    if (readsEnvironment && changes.includes("environment")) return true;
    return settledBy === "caller" || (settledBy === "program" && changes.length > 0);
  });
}

/** Whether the environment is the same when the modules load as at every call. */
export function isSettledAtLoad({ environment, changes }: ProgramSpec): boolean {
  return environment === "at load" && !changes.includes("environment");
}

/** Whether a factory gives its client to code that tells one instance from another, or leaves something on it. */
export function handsOutToTelling({ operations: all }: ProgramSpec): boolean {
  return all.some((operation) => {
    const { place, uses: used, preparation } = operation;
    const isPreparedByCaller = place !== "async factory" || preparation === "chained";
    const isTelling = used.some((use) => TELLING.has(use)) || (isPreparedByCaller && isPrepared(operation));
    return place.includes("factory") && isTelling;
  });
}

/** Whether preparing a client a second time fails. */
function isPrepared(operation: OperationSpec): boolean {
  const { preparation } = clientOf(operation).entry;
  return preparation !== undefined && preparation.again !== "harmless";
}
