import type { ClientEntry, LibraryEntry } from "../schema.js";

const createMollieClient = { via: "call", costs: "construction" } satisfies ClientEntry;

export default {
  package: "@mollie/api-client",
  versions: "^4",
  docs: "https://github.com/mollie/mollie-api-node#readme",
  proof: "mollie-api-client.proof.test.ts",
  clients: { default: createMollieClient, createMollieClient },
} satisfies LibraryEntry;
