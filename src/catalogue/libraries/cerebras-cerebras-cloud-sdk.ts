import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const cerebras = {
  construction: { via: "new", throws: "without-key", readsEnvironment: true, connects: true },
  cost: { fresh: "requests" },
  state: [{ path: "apiKey", kind: "write", changes: "the key" }],
} satisfies ClientEntry;

export default {
  package: "@cerebras/cerebras_cloud_sdk",
  versions: "^1",
  docs: "https://github.com/Cerebras/cerebras-cloud-sdk-node#readme",
  clients: { default: cerebras, Cerebras: cerebras },
} satisfies LibraryEntry;
