import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { hostShape } from "../../src/file/settings/host-shape.js";
import { libraryShape } from "../../src/file/settings/library-shape.js";
import { entryAt } from "../support/entry-point-at.js";
import { lint } from "../support/marked.js";
import { project } from "../support/project.js";

const script = fileURLToPath(new URL("../../scripts/new-entry.mjs", import.meta.url));

function run(directory: string, ...names: readonly string[]) {
  return spawnSync(process.execPath, [script, ...names, "--directory", directory], { encoding: "utf8" });
}

/** What a file of data exports, without its types. */
function exported(directory: string, path: string): Record<string, unknown> {
  const text = readFileSync(join(directory, path), "utf8");
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const module = { exports: {} as { default?: Record<string, unknown> } };
  new Function("module", "exports", outputText)(module, module.exports);
  return module.exports.default!;
}

describe("npm run new", () => {
  it("makes an entry of a library that finds what its test marks, a proof and that test", () => {
    const directory = project({});
    const { stdout, status } = run(directory, "library", "@acme/http", "AcmeClient");
    expect(status).toBe(0);
    expect(stdout.split("\n").slice(0, 3)).toEqual([
      "src/catalogue/libraries/acme-http.ts",
      "proofs/more/acme-http.proof.test.ts",
      "tests/catalogue/libraries/acme-http.test.ts",
    ]);
    const entry = exported(directory, "src/catalogue/libraries/acme-http.ts");
    expect(libraryShape(entry, "entry")).toBeUndefined();
    expect(entry["proof"]).toBe("acme-http.proof.test.ts");
    const test = readFileSync(join(directory, "tests/catalogue/libraries/acme-http.test.ts"), "utf8");
    const imports = /IMPORTS = `([^`]*)`/.exec(test)![1]!;
    const [reported, silent] = [...test.matchAll(/`\$\{IMPORTS\}([^`]*)`/g)].map(([, code]) => `${imports}${code}`);
    const lines = (code: string) =>
      lint("no-per-request-client", code, { settings: { clients: [entry] } }).map(({ line, messageId }) => [
        line,
        messageId,
      ]);
    const marked = reported!.split("\n").findIndex((line) => line.endsWith("// ! perRequest")) + 1;
    expect(lines(reported!)).toEqual([[marked, "perRequest"]]);
    expect(lines(silent!)).toEqual([]);
  });

  it("makes an entry of a host that its own cases hold for", () => {
    const directory = project({});
    expect(run(directory, "host", "Acme Queue", "@acme/queue").status).toBe(0);
    const entry = exported(directory, "src/catalogue/hosts/acme-queue.ts");
    expect(hostShape(entry, "entry")).toBeUndefined();
    const [cases] = exported(directory, "tests/catalogue/hosts/acme-queue.ts") as unknown as {
      calls: [string, string][];
      friends: [string][];
    }[];
    const settings = { "connection-reuse": { entryPoints: [entry] } };
    for (const [code, expected] of cases!.calls) expect(entryAt(code, { settings })).toBe(expected);
    for (const [code] of cases!.friends) expect(entryAt(code, { settings })).toBeUndefined();
  });

  it("leaves what is there, and says how it is used", () => {
    const directory = project({ "src/catalogue/libraries/acme.ts": "mine" });
    expect(run(directory, "library", "acme", "Client").stdout).toContain(
      "is there already: src/catalogue/libraries/acme.ts\n",
    );
    expect(readFileSync(join(directory, "src/catalogue/libraries/acme.ts"), "utf8")).toBe("mine");
    const wrong = run(directory, "client", "acme");
    expect([wrong.status, wrong.stderr]).toEqual([
      2,
      "usage: npm run new -- library PACKAGE CLIENT\n       npm run new -- host NAME PACKAGE\n",
    ]);
  });
});
