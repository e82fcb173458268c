import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const glideClientCreateClient = {
  construction: { via: "call", awaited: true, connects: true },
  cost: { fresh: "connections" },
  transport: "socket",
  ending: { by: ["close"] },
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
