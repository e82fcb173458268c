import { readFileSync } from "node:fs";
import type { HostEntry } from "./host-schema.js";
import type { LibraryEntry } from "./library-schema.js";

/** The entries of all libraries. */
export const libraries = generated<LibraryEntry>("libraries");

/** The entries of all hosts. */
export const hosts = generated<HostEntry>("hosts");

/** What the files of a folder say, in one file that is read when it is first asked for: to load the plugin is not to load the catalogue. */
function generated<Entry>(folder: string): () => readonly Entry[] {
  let entries: readonly Entry[] | undefined;
  return () => {
    const url = new URL(`${folder}.generated.json`, import.meta.url);
    entries ??= JSON.parse(readFileSync(url, "utf8")) as readonly Entry[];
    return entries;
  };
}
