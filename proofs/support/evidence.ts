import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import path from "node:path";
import type { Cost } from "../../src/catalogue/library-schema.js";
import type { ResponseInterfaceName } from "../../src/catalogue/response-schema.js";
import type { Sent } from "./body-server.js";
import type { ConstructionCost } from "./construction-cost.js";
import type { Fate } from "./unread-body.js";

/** One row of `docs/evidence.md`: one way of making one client. */
export interface EvidenceRow {
  /** The proof's file, from the root of the project. */
  readonly proof: string;
  readonly library: string;
  readonly version: string;
  readonly node: string;
  readonly client: string;
  /** What the catalogue says that a fresh instance costs. */
  readonly costs: Cost;
  /** How it was constructed, as a person would write it. */
  readonly made: string;
  /** How many requests each column below was measured over. */
  readonly requests: number;
  /** Connections with an instance for each request. */
  readonly fresh: number;
  /** Connections with one instance for all. */
  readonly shared: number;
  /** Requests that the server saw beyond those asked for (tokens, keys, discovery), where it can tell. */
  readonly extraRequestsFresh?: number;
  readonly extraRequestsShared?: number;
  /** Connections still open after the fresh instances were abandoned. */
  readonly left: number;
  readonly construction?: ConstructionCost;
}

/** What becomes of the connections of bodies that nobody reads, by the size of a body in KiB. */
export type Fates = Readonly<Record<string, Fate>>;

/** One row about unread bodies in `docs/evidence.md`: one way to obtain a response, on one version of Node. */
export interface BodyRow {
  /** The call, as a person would write it. */
  readonly made: string;
  /** The package, where it is not Node itself. */
  readonly library?: string;
  readonly version?: string;
  readonly interface: ResponseInterfaceName;
  readonly node: string;
  readonly fates: Readonly<Record<Sent, Fates>>;
  /** Whether garbage collection closes a connection that is held. */
  readonly collected: boolean;
  /** Whether the signal of the request does. */
  readonly aborted: boolean;
  /** What the rule inserts, and the connections that a request then takes, when they are sent one after another. */
  readonly released: readonly {
    readonly code: string;
    /** For a body of 1 KiB that has arrived with its headers. */
    readonly arrived: number;
    /** For a body of 1 KiB that is still on its way. */
    readonly onItsWay: number;
    /** For a body of 1 MiB. */
    readonly large: number;
  }[];
}

const FOLDER = new URL("../../.cache/evidence/", import.meta.url);
const BODIES_FOLDER = new URL("../../.cache/evidence-bodies/", import.meta.url);

/** Puts the rows of one proof file where `npm run evidence` collects them. */
export function record(proof: string, rows: readonly EvidenceRow[]): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(new URL(`${proof.replaceAll("/", "+")}.json`, FOLDER), `${JSON.stringify(rows, undefined, 2)}\n`);
}

/**
 * The same for what a version of Node did with unread bodies.
 * @public for the proofs that are not run by every test run
 */
export function recordBodies(rows: readonly BodyRow[]): void {
  mkdirSync(BODIES_FOLDER, { recursive: true });
  const [major] = process.versions.node.split(".");
  writeFileSync(new URL(`node-${major}.json`, BODIES_FOLDER), `${JSON.stringify(rows, undefined, 2)}\n`);
}

/** The version of a package as a proof file resolves it. Node's own modules have Node's. */
export function installedVersion(library: string, from: string): string {
  if (isBuiltin(library)) return process.versions.node;
  const require = createRequire(from);
  for (const folder of require.resolve.paths(library) ?? []) {
    try {
      return (JSON.parse(readFileSync(path.join(folder, library, "package.json"), "utf8")) as { version: string })
        .version;
    } catch {
      // Not in this folder: the next one up.
    }
  }
  throw new Error(`${library} is not installed for ${from}`);
}
