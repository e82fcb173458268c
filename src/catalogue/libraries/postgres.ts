import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const sql = {
  construction: { via: "call", throws: "on-invalid-url", readsEnvironment: true },
  cost: { fresh: "connections" },
  transport: "socket",
  ending: { by: ["end"], after: "fails" },
  sharing: { dedicatedBy: ["listen", "subscribe"] },
} as const satisfies ClientEntry;

export default {
  package: "postgres",
  versions: "^3",
  docs: "https://github.com/porsager/postgres#the-connection-pool",
  proof: "postgres.proof.test.ts",
  clients: { default: sql },
} satisfies LibraryEntry;
