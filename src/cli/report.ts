import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Failure } from "./failure.js";

/**
 * Where the report goes: to a file, whose directories are made, or to standard output.
 * @throws Failure at once where the file is a directory, and later where it cannot be written
 */
export function reportTo(name: string | undefined, cwd: string, stdout: NodeJS.WritableStream): (text: string) => void {
  if (name === undefined) return (text) => void stdout.write(text);
  const file = resolve(cwd, name);
  if (isDirectory(file)) throw new Failure(`--output-file ${name} is a directory.`);
  return (text) => {
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    } catch (error) {
      throw new Failure(`--output-file ${name} cannot be written: ${(error as Error).message}`);
    }
  };
}

function isDirectory(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}
