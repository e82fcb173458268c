import type { ClientEntry, LibraryEntry } from "../schema.js";

const glideClientCreateClient = {
  via: "call",
  awaited: true,
  costs: "connections",
  owns: "its own connection to Valkey",
  release: ["close"],
  connects: true,
  transport: "socket",
} satisfies ClientEntry;

export default {
  package: "@valkey/valkey-glide",
  versions: "^2",
  docs: "https://github.com/valkey-io/valkey-glide#readme",
  clients: {
    "GlideClient.createClient": glideClientCreateClient,
    "GlideClusterClient.createClient": glideClientCreateClient,
  },
} satisfies LibraryEntry;
