import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "graphql-ws",
  versions: "^6",
  docs: "https://the-guild.dev/graphql/ws/get-started",
  proof: "graphql-ws.proof.test.ts",
  clients: {
    createClient: {
      construction: { via: "call", throws: "never" },
      cost: {
        // Unless `lazy` is false its WebSocket is open while operations run, and the next one opens another.
        fresh: "nothing",
      },
      ending: { by: ["dispose", "terminate"], after: "reconnects" },
    },
  },
} satisfies LibraryEntry;
