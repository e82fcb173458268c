import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { ESLint, type Linter } from "eslint";
import { parseSettings } from "../file/settings/settings.js";
import { Failure } from "./failure.js";
import type { Options } from "./options.js";
import { shownPath } from "./shown-path.js";

const KEY = "connection-reuse";
/** The names of a configuration, in the order in which ESLint looks for them. */
const CONFIGURATIONS = ["js", "mjs", "cjs", "ts", "mts", "cts"].map((extension) => `eslint.config.${extension}`);

/** `settings["connection-reuse"]` of the files that have any. Files with equal settings have the same object. */
export type SettingsByFile = ReadonlyMap<string, object>;

/**
 * The settings of each file, from where the options say. `notice` is told of a configuration that does not load.
 * @throws Failure where the file with the settings cannot be read, or settings are not valid
 */
export async function settingsOf(
  files: readonly string[],
  from: Options["settings"],
  cwd: string,
  notice: (text: string) => void,
): Promise<SettingsByFile> {
  if (from === "none") return new Map();
  if (from === "project") return await projectSettings(files, cwd, notice);
  const own = checked(await contentOf(from.file, cwd), `--settings ${from.file}`);
  return new Map(files.map((file) => [file, own]));
}

async function contentOf(name: string, cwd: string): Promise<unknown> {
  const file = resolve(cwd, name);
  const isModule = /\.[cm]?js$/.test(name);
  if (!isModule && !name.endsWith(".json")) {
    throw new Failure(`--settings takes a JSON file or a JavaScript module, not "${name}".`);
  }
  let content: unknown;
  try {
    if (!isModule) return JSON.parse(readFileSync(file, "utf8"));
    content = ((await import(pathToFileURL(file).href)) as { default?: unknown }).default;
  } catch (error) {
    throw new Failure(`--settings ${name} cannot be read: ${firstLine(error)}`);
  }
  if (content === undefined) throw new Failure(`--settings ${name} has no default export.`);
  return content;
}

/** The settings that ESLint would give each file, by the configuration nearest to it. */
async function projectSettings(
  files: readonly string[],
  cwd: string,
  notice: (text: string) => void,
): Promise<SettingsByFile> {
  const settings = new Map<string, object>();
  const distinct: object[] = [];
  const broken: string[] = [];
  for (const [configuration, group] of byConfiguration(files)) {
    const name = shownPath(configuration, cwd);
    try {
      const eslint = new ESLint({ cwd: dirname(configuration), overrideConfigFile: configuration });
      for (const file of group) {
        const config = (await eslint.calculateConfigForFile(file)) as Linter.Config | undefined;
        const written = config?.settings?.[KEY];
        if (written === undefined) continue;
        let own = distinct.find((known) => isDeepStrictEqual(known, written));
        if (!own) distinct.push((own = checked(written, name)));
        settings.set(file, own);
      }
    } catch (error) {
      if (error instanceof Failure) throw error;
      broken.push(`${name} does not load (${firstLine(error)})`);
    }
  }
  if (broken.length > 0) notice(`${broken.join(", ")}: its settings are not used. --no-config does not load it.`);
  return settings;
}

/** The files by the configuration that ESLint would find for them, from their directory upward. */
function byConfiguration(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const nearest = new Map<string, string | undefined>();
  const configurationFor = (directory: string): string | undefined => {
    if (!nearest.has(directory)) {
      const own = CONFIGURATIONS.map((name) => join(directory, name)).find((file) => existsSync(file));
      const above = dirname(directory);
      nearest.set(directory, own ?? (above === directory ? undefined : configurationFor(above)));
    }
    return nearest.get(directory);
  };
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const configuration = configurationFor(dirname(file));
    if (configuration !== undefined) groups.set(configuration, [...(groups.get(configuration) ?? []), file]);
  }
  return groups;
}

function checked(written: unknown, source: string): object {
  try {
    parseSettings({ [KEY]: written });
    return written as object;
  } catch (error) {
    throw new Failure(`${source}: ${(error as Error).message}`);
  }
}

function firstLine(error: unknown): string {
  return (error as Error).message.split("\n")[0]!;
}
