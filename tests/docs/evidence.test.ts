import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { libraries } from "../../src/catalogue/libraries.generated.js";
import { installedVersion, type EvidenceRow } from "../proofs/support/evidence.js";

const root = new URL("../../", import.meta.url);
const rows = JSON.parse(readFileSync(new URL("docs/evidence.json", root), "utf8")) as readonly EvidenceRow[];
const proofs = [...proofsIn("tests/proofs/"), ...proofsIn("proofs/")];
const proofsOfEntries = proofs.filter((file) => readFileSync(new URL(file, root), "utf8").includes("support/prove.js"));
const names = new Set(proofs.map((file) => path.basename(file)));

describe("the evidence", () => {
  test("is the page that its data render to", () => {
    const script = fileURLToPath(new URL("scripts/write-evidence.mjs", root));
    expect(spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" }).stderr).toBe("");
  });

  test("has a row for every proof of an entry", () => {
    const recorded = new Set(rows.map(({ proof }) => proof));
    expect(proofsOfEntries.filter((proof) => !recorded.has(proof))).toEqual([]);
  });

  test("is of the versions that are installed", () => {
    const stale = rows.filter(
      ({ proof, library, version }) =>
        proof.startsWith("tests/") &&
        !library.startsWith("node:") &&
        version !== installedVersion(library, import.meta.url),
    );
    expect(stale.map(({ library, version }) => `${library} ${version}`)).toEqual([]);
  });
});

describe("a proof", () => {
  test("is there when an entry names it", () => {
    const missing = libraries.filter(({ proof }) => proof !== undefined && !names.has(proof));
    expect(missing.map(({ package: name, proof }) => `${name}: ${proof}`)).toEqual([]);
  });

  test("is named by the entry that it proves", () => {
    const named = new Set(libraries.flatMap(({ proof }) => (proof === undefined ? [] : [proof])));
    expect(proofsOfEntries.filter((proof) => !named.has(path.basename(proof)))).toEqual([]);
  });
});

function proofsIn(folder: string): readonly string[] {
  const directory = new URL(folder, root);
  const files = existsSync(directory) ? readdirSync(directory) : [];
  return files.filter((file) => file.endsWith(".proof.test.ts")).map((file) => folder + file);
}
