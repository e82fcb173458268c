import type { ClientEntry, LibraryEntry } from "../schema.js";

const cerebras = {
  via: "new",
  costs: "requests",
  owns: "its own warm-up request",
  throws: "without-key",
  readsEnvironment: true,
  connects: true,
  state: [{ path: "apiKey", kind: "write", changes: "the key" }],
} satisfies ClientEntry;

export default {
  package: "@cerebras/cerebras_cloud_sdk",
  versions: "^1",
  docs: "https://github.com/Cerebras/cerebras-cloud-sdk-node#readme",
  clients: { default: cerebras, Cerebras: cerebras },
} satisfies LibraryEntry;
