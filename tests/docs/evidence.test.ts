import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { RESPONSE_INTERFACES } from "../../src/catalogue/response-interfaces.js";
import { libraries } from "../../src/catalogue/data.js";
import { installedVersion, type BodyRow, type EvidenceRow } from "../../proofs/support/evidence.js";
import { contradictionsOfClause } from "../../proofs/support/unread-clause.js";

const root = new URL("../../", import.meta.url);
const rows = JSON.parse(readFileSync(new URL("docs/evidence.json", root), "utf8")) as readonly EvidenceRow[];
const bodies = JSON.parse(readFileSync(new URL("docs/evidence-bodies.json", root), "utf8")) as readonly BodyRow[];
const proofs = [...proofsIn("proofs/core/"), ...proofsIn("proofs/more/")];
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

describe("the evidence on unread bodies", () => {
  test("covers every kind of response on every supported version of Node", () => {
    const covered = ({ interface: name, node }: BodyRow): string => `${name} on Node ${node.split(".")[0]}`;
    const kinds = Object.keys(RESPONSE_INTERFACES).flatMap((name) =>
      ["20", "22", "24"].map((node) => `${name} on Node ${node}`),
    );
    expect(new Set(bodies.map(covered))).toEqual(new Set(kinds));
  });

  test.each(bodies)("is what the message says of $made of $library on Node $node", (row) => {
    expect(contradictionsOfClause(row)).toEqual([]);
  });
});

describe("a proof", () => {
  test("is there when an entry names it", () => {
    const missing = libraries().filter(({ proof }) => proof !== undefined && !names.has(proof));
    expect(missing.map(({ package: name, proof }) => `${name}: ${proof}`)).toEqual([]);
  });

  test("is named by the entry that it proves", () => {
    const named = new Set(libraries().flatMap(({ proof }) => (proof === undefined ? [] : [proof])));
    expect(proofsOfEntries.filter((proof) => !named.has(path.basename(proof)))).toEqual([]);
  });
});

function proofsIn(folder: string): readonly string[] {
  const directory = new URL(folder, root);
  const files = existsSync(directory) ? readdirSync(directory) : [];
  return files.filter((file) => file.endsWith(".proof.test.ts")).map((file) => folder + file);
}
