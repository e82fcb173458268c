import type { HostEntry } from "../catalogue/host-schema.js";
import type { LibraryEntry } from "../catalogue/schema.js";

/** Where the code runs. `auto` decides per file. */
export type RuntimeSetting = "auto" | "node" | "workers" | "browser";

/** `settings["connection-reuse"]`, validated, with defaults filled in. */
export interface Settings {
  /** Libraries of one's own, in the catalogue's format; they come before the built-in ones. */
  readonly clients: readonly LibraryEntry[];
  /** Hosts of one's own, in the catalogue's format; they come before the built-in ones. */
  readonly entryPoints: readonly HostEntry[];
  readonly runtime: RuntimeSetting;
}

const DEFAULTS: Settings = { clients: [], entryPoints: [], runtime: "auto" };

/** Reads the shared settings of an ESLint configuration. */
export function parseSettings(settings: object): Settings {
  const own = (settings as Record<string, unknown>)["connection-reuse"];
  return own ? { ...DEFAULTS, ...own } : DEFAULTS;
}
