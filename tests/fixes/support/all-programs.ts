import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { programsOf } from "../../support/program-documents.js";
import { programs } from "../generator/program.js";
import { render } from "../generator/render.js";
import { EVERY_RULE } from "./every-rule.js";
import { ProgramOnDisk, type Files, type ProgramRepair } from "./program-on-disk.js";

const documents = fileURLToPath(new URL("../../programs/", import.meta.url));
const GENERATED = 200;

/** A program, and a name for it. */
export interface NamedProgram {
  readonly name: string;
  readonly files: Files;
}

/** The programs of the documents, and some that are generated, the same on every run. */
export function allPrograms(): readonly NamedProgram[] {
  const written = readdirSync(documents)
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) => programsOf(documents + name).map(({ line, files }) => ({ name: `${name}-${line}`, files })));
  const specs = fc.sample(programs, { numRuns: GENERATED, seed: 1 });
  return [...written, ...specs.map((spec, index) => ({ name: `generated-${index}`, files: render(spec).files }))];
}

/** A file of a program, and what it is after each repair of it by itself. */
export interface RepairedFile {
  /** Below a folder by the name of its program. */
  readonly path: string;
  readonly text: string;
  readonly repairs: readonly (Pick<ProgramRepair, "kind"> & { readonly after: string })[];
}

/** The files of a program for which there are repairs. */
export function repairedFiles({ name, files }: NamedProgram): readonly RepairedFile[] {
  const disk = new ProgramOnDisk(files, EVERY_RULE);
  try {
    const repairs = disk.repairs();
    return [...new Set(repairs.map(({ file }) => file))].map((file) => ({
      path: `/programs/${name}/${file}`,
      text: files[file]!,
      repairs: repairs
        .filter((one) => one.file === file)
        .map(({ kind, files: after }) => ({ kind, after: after[file]! })),
    }));
  } finally {
    disk.remove();
  }
}
