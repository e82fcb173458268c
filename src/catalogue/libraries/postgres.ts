import type { ClientEntry, LibraryEntry } from "../schema.js";

const sql = {
  via: "call",
  costs: "connections",
  owns: "its own connection pool",
  transport: "socket",
  release: ["end"],
  afterRelease: "fails",
  throws: "on-invalid-url",
  readsEnvironment: true,
} as const satisfies ClientEntry;

export default {
  package: "postgres",
  versions: "^3",
  docs: "https://github.com/porsager/postgres#the-connection-pool",
  proof: "postgres.proof.test.ts",
  clients: { default: sql },
} satisfies LibraryEntry;
