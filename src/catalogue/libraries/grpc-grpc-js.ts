import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const credentialsCreateSsl = {
  construction: { via: "call" },
  cost: { fresh: "connections", measured: { microseconds: 5290.77, bytes: 222 } },
} satisfies ClientEntry;

export default {
  package: "@grpc/grpc-js",
  versions: "^1",
  docs: "https://grpc.io/docs/guides/performance/",
  proof: "grpc-grpc-js.proof.test.ts",
  clients: {
    Client: {
      construction: { via: "new" },
      cost: { fresh: "memory", measured: { microseconds: 22.89, bytes: 8063 } },
      ending: { by: ["close"], after: "fails" },
    },
    Channel: {
      construction: { via: "new" },
      cost: { fresh: "memory" },
      ending: { by: ["close"], after: "fails" },
    },
    "credentials.createSsl": credentialsCreateSsl,
    "ChannelCredentials.createSsl": credentialsCreateSsl,
  },
} satisfies LibraryEntry;
