import type { ClientEntry, Throws } from "../../src/catalogue/library-schema.js";
import type { Counts } from "./servers.js";

/** How many instances, or requests, a measurement takes. */
export const REQUESTS = 20;
/** Fetch-like pools open a second or third connection now and then. */
const FEW = 4;
const KILOBYTE = 1024;
/** From how many requests in hand, of ten sent at once, a client counts as serving them side by side. */
const SIDE_BY_SIDE = 8;

/** One way of making the client, measured with an instance for each request and with one for all of them. */
export interface Measurement {
  readonly fresh: Counts;
  readonly shared: Counts;
}

/** Everything that was measured of one client. */
export interface Measured {
  /** As the catalogue's users write it first: with no option that decides reuse. */
  readonly plain: Measurement;
  /** With the entry's reuse option the other way round. */
  readonly switched?: Measurement;
  /** The most requests in hand when ten are sent at once through one instance. */
  readonly peak?: number;
  /** The same with the cap of the entry set to one. */
  readonly cappedPeak?: number;
  /** The bytes that each dropped instance leaves on the heap, where memory is what it costs. */
  readonly kept?: number;
  /** Whether the construction that the proof expects to fail did. */
  readonly failed?: boolean;
  /** Whether making it gave a promise. */
  readonly awaited: boolean;
  readonly instance: object;
}

/** Every statement of an entry that the measurements contradict, in words. Empty when they agree. */
export function contradictions(entry: ClientEntry, measured: Measured): readonly string[] {
  const { awaited, throws = "unknown" } = entry.construction;
  return [
    ...contradictedCosts(entry, measured),
    ...contradictedReuse(entry, measured),
    ...contradictedCap(entry, measured),
    ...contradictedMembers(entry, measured.instance),
    ...claim((awaited === true) === measured.awaited, `awaited is ${awaited ?? false}`),
    ...claim(measured.failed !== true || throws !== "never", "it can throw"),
    ...claim(measured.failed !== false || isSafe(throws), `it does not throw, throws is "${throws}"`),
  ];
}

function isSafe(throws: Throws): boolean {
  return throws === "never" || throws === "unknown";
}

function contradictedCosts(entry: ClientEntry, { plain, switched, kept = 0 }: Measured): readonly string[] {
  const keeping = entry.reuse?.default === "off" ? switched : plain;
  const { fresh, shared } = keeping ?? plain;
  switch (entry.cost.fresh) {
    case "connections":
      return [
        ...claim(plain.fresh.connections >= REQUESTS, `${plain.fresh.connections} connections for fresh instances`),
        ...claim(shared.connections <= FEW, `${shared.connections} connections for a shared instance`),
      ];
    case "requests":
      return claim(
        (fresh.requests ?? 0) > (shared.requests ?? 0),
        `${fresh.requests} requests fresh, ${shared.requests} shared`,
      );
    case "memory":
      return claim(kept >= KILOBYTE, `${Math.round(kept)} bytes left by a dropped instance`);
    default:
      return [
        ...claim(
          fresh.connections <= shared.connections + FEW,
          `sharing saves ${fresh.connections - shared.connections} connections`,
        ),
        ...claim(fresh.requests === shared.requests, `${fresh.requests} requests fresh, ${shared.requests} shared`),
      ];
  }
}

function contradictedReuse({ reuse }: ClientEntry, { plain, switched }: Measured): readonly string[] {
  if (!reuse) return [];
  const [on, off] = reuse.default === "on" ? [plain, switched] : [switched, plain];
  return [
    ...claim(
      !on || on.shared.connections <= FEW,
      `with ${reuse.option} on, sharing left ${on?.shared.connections} connections`,
    ),
    ...claim(
      !off || off.shared.connections >= REQUESTS,
      `with ${reuse.option} off, sharing left ${off?.shared.connections} connections`,
    ),
  ];
}

function contradictedCap({ sharing }: ClientEntry, { peak, cappedPeak }: Measured): readonly string[] {
  if (peak === undefined) return [];
  const capped = sharing?.capped;
  return [
    ...claim((capped === "always") === peak < SIDE_BY_SIDE, `ten requests at once: ${peak} in hand`),
    ...claim(
      cappedPeak === undefined || cappedPeak === 1,
      `ten requests at once under a cap of one: ${cappedPeak} in hand`,
    ),
  ];
}

function contradictedMembers(entry: ClientEntry, instance: object): readonly string[] {
  return [
    ...(entry.ending?.by ?? []).flatMap((name) => claim(isMethod(instance, name), `there is no method ${name}()`)),
    ...claim(
      entry.preparation?.by.some((name) => isMethod(instance, name)) ?? true,
      `there is none of the methods ${entry.preparation?.by.join(", ")}`,
    ),
    ...(entry.state ?? []).flatMap(({ path, kind }) =>
      claim(kind === "call" ? isMethod(instance, path) : hasMember(instance, path), `there is no member ${path}`),
    ),
  ];
}

function isMethod(instance: object, path: string): boolean {
  const member = path
    .split(".")
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], instance);
  return typeof member === "function";
}

function hasMember(instance: object, path: string): boolean {
  const names = path.split(".");
  const last = names.pop()!;
  const owner = names.reduce<unknown>(
    (value, name) => (value as Record<string, unknown> | undefined)?.[name],
    instance,
  );
  return (typeof owner === "object" || typeof owner === "function") && owner !== null && last in owner;
}

function claim(holds: boolean, contradiction: string): readonly string[] {
  return holds ? [] : [contradiction];
}
