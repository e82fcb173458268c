import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Catalogue } from "../../src/catalogue/library-catalogue.js";
import { contradictions } from "./agreement.js";
import { installedVersion, record, type EvidenceRow } from "./evidence.js";
import { Experiment, type Proof } from "./experiment.js";
import { keepToLoopback, redirectTo } from "./loopback-only.js";
import { startServer, type CountingServer } from "./servers.js";

export type { Setting } from "./experiment.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const catalogue = new Catalogue([]);
const rows = new Map<string, EvidenceRow[]>();

keepToLoopback();
process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
process.removeAllListeners("warning");

/**
 * Runs a library against a server that counts, and holds its catalogue entry to what was counted: what a
 * fresh instance costs, whether sharing helps and on which option, what limits it, which members it has.
 */
export function prove<Client extends object>(proof: Proof<Client>): void {
  const { library, client, entryOf = library } = proof;
  const file = expect.getState().testPath!;
  const name = path.relative(ROOT, file).replaceAll(path.sep, "/");

  describe(`${library} ${client}${entryOf === library ? "" : ` of ${entryOf}`}`, () => {
    let server: CountingServer;
    beforeAll(async () => {
      if (proof.when === false) return;
      server = await (proof.start?.() ?? startServer(proof.protocol ?? "http", proof.respond));
      redirectTo(proof.redirect ? server.port : undefined);
    });
    afterAll(async () => {
      if (proof.when === false) return;
      redirectTo(undefined);
      await server.close();
      record(name, rows.get(name) ?? []);
    });

    test.skipIf(proof.when === false)("agrees with its entry", async () => {
      const entry = catalogue.client(entryOf, client)?.entry;
      const experiment = new Experiment(
        proof,
        entry ?? { construction: { via: "new" }, cost: { fresh: "nothing" } },
        server,
      );
      const measured = await experiment.run();
      if (!entry)
        throw new Error(
          `The catalogue has no ${client} of ${entryOf}, which did ${JSON.stringify({ ...measured, instance: undefined })}`,
        );
      const version = installedVersion(library, pathToFileURL(file).href);
      const costs = proof.costs ?? entry.cost.fresh;
      const row = { proof: name, library, version, node: process.versions.node, client, costs };
      rows.set(name, [
        ...(rows.get(name) ?? []),
        ...(await experiment.evidence(measured)).map((rest) => ({ ...row, ...rest })),
      ]);
      expect(contradictions({ ...entry, cost: { ...entry.cost, fresh: costs } }, measured)).toEqual([]);
    });
  });
}
