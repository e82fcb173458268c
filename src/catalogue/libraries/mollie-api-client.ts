import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const createMollieClient = { construction: { via: "call" }, cost: { fresh: "construction" } } satisfies ClientEntry;

export default {
  package: "@mollie/api-client",
  versions: "^4",
  docs: "https://github.com/mollie/mollie-api-node#readme",
  proof: "mollie-api-client.proof.test.ts",
  clients: { default: createMollieClient, createMollieClient },
} satisfies LibraryEntry;
