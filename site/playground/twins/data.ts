import type { HostEntry } from "../../../src/catalogue/host-schema.js";
import type { LibraryEntry } from "../../../src/catalogue/library-schema.js";
import hostEntries from "../../../src/catalogue/hosts.generated.json" with { type: "json" };
import libraryEntries from "../../../src/catalogue/libraries.generated.json" with { type: "json" };

export const libraries = () => libraryEntries as unknown as readonly LibraryEntry[];
export const hosts = () => hostEntries as unknown as readonly HostEntry[];
