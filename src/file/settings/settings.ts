import type { Host } from "../../catalogue/host-schema.js";
import type { Library } from "../../catalogue/library-schema.js";
import { hostShape } from "./host-shape.js";
import { libraryShape } from "./library-shape.js";
import { memoiseByKey } from "../memoise.js";
import { canonicalHost, canonicalLibrary, canonicalName } from "./own-entries.js";
import { canonicalProject, projectShape, type ProjectSetting } from "./project-shape.js";
import { distinctLibraries, knownName } from "./setting-names.js";
import { listOf, object, oneOf } from "./shape.js";

/** Where the code runs. `auto` decides per file. */
export type RuntimeSetting = "auto" | "node" | "workers" | "browser";

/** `settings["connection-reuse"]`, validated, with defaults filled in. */
export interface Settings {
  /** Libraries of one's own, in the catalogue's format; they come before the built-in ones. */
  readonly clients: readonly Library[];
  /** Built-in facts to do without: a package or module, `package#Export` for one export. */
  readonly ignore: readonly string[];
  /** Hosts of one's own, in the catalogue's format; they come before the built-in ones. */
  readonly entryPoints: readonly Host[];
  readonly runtime: RuntimeSetting;
  readonly project: ProjectSetting;
}

/** The settings as people write them. Every list of libraries takes whole entries, so that a library need not be split. */
interface WrittenSettings {
  readonly clients?: readonly Library[];
  readonly responses?: readonly Library[];
  readonly consumers?: readonly Library[];
  readonly ignore?: readonly string[];
  readonly entryPoints?: readonly Host[];
  readonly runtime?: RuntimeSetting;
  readonly project?: ProjectSetting;
}

const NAME = `settings["connection-reuse"]`;
const DEFAULTS: Settings = { clients: [], ignore: [], entryPoints: [], runtime: "auto", project: "auto" };

const libraries = distinctLibraries(libraryShape);
const settingsShape = object<WrittenSettings>(
  {},
  {
    clients: libraries,
    responses: libraries,
    consumers: libraries,
    ignore: listOf(knownName),
    entryPoints: listOf(hostShape),
    runtime: oneOf("auto", "node", "workers", "browser"),
    project: projectShape,
  },
);

const parse = memoiseByKey((own: object): Settings => {
  const problem = settingsShape(own, NAME);
  if (problem) throw new TypeError(problem);
  const {
    clients = [],
    responses = [],
    consumers = [],
    ignore = [],
    entryPoints = [],
    project = DEFAULTS.project,
    ...others
  } = own as WrittenSettings;
  return {
    ...DEFAULTS,
    ...others,
    clients: [...clients, ...responses, ...consumers].map(canonicalLibrary),
    ignore: ignore.map(canonicalName),
    entryPoints: entryPoints.map(canonicalHost),
    project: canonicalProject(project),
  };
});

/**
 * Reads the shared settings of an ESLint configuration.
 * @throws where a key is not known or a value is of the wrong type, naming the setting, the value and what was expected
 */
export function parseSettings(settings: object): Settings {
  const own = (settings as Record<string, unknown>)["connection-reuse"];
  return own === undefined ? DEFAULTS : parse(own as object);
}
