import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Failure } from "../failure.js";
import { isSource } from "../files.js";
import type { Target } from "../options.js";

/** A line of a file that is there. */
export interface Source {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/**
 * The line that the command was asked about.
 * @throws Failure where the file is no source or cannot be read, or has fewer lines
 */
export function sourceAt({ file, line }: Target, cwd: string): Source {
  const path = resolve(cwd, file);
  if (!isSource(path)) throw new Failure(`--explain ${file}: not a JavaScript or TypeScript file`);
  const text = read(path, file);
  const count = text.split(/\r\n|[\r\n\u2028\u2029]/).length;
  if (line > count) throw new Failure(`--explain ${file}:${line}: the file has only ${count} lines`);
  return { path, text, line };
}

function read(path: string, name: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new Failure(`--explain ${name}: ${isMissing ? "no such file" : (error as Error).message}`);
  }
}
