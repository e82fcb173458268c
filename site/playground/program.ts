import lzString from "lz-string";

/** What the playground holds. */
export interface Program {
  /** Texts by their paths, from the folder of the program: `lib/s3.ts`. */
  readonly files: Readonly<Record<string, string>>;
  readonly config: "recommended" | "strict";
  /** What stands under `settings["connection-reuse"]`. */
  readonly settings: object;
}

/** A program as the part of an address behind `#`. */
export function addressOf(program: Program): string {
  return lzString.compressToEncodedURIComponent(JSON.stringify(program));
}

/** The program in an address; undefined where there is none. */
export function programAt(hash: string): Program | undefined {
  try {
    const program = JSON.parse(lzString.decompressFromEncodedURIComponent(hash.replace(/^#/, ""))) as Program | null;
    return program && Object.keys(program.files).length > 0 ? program : undefined;
  } catch {
    return undefined;
  }
}
