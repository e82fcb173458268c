import type { ClientEntry, LibraryEntry } from "../schema.js";

const credentialsCreateSsl = {
  via: "call",
  costs: "connections",
  owns: "the credentials by which channels share connections",
  construction: { microseconds: 5290.77, bytes: 222 },
} satisfies ClientEntry;

export default {
  package: "@grpc/grpc-js",
  versions: "^1",
  docs: "https://grpc.io/docs/guides/performance/",
  proof: "grpc-grpc-js.proof.test.ts",
  clients: {
    Client: {
      via: "new",
      costs: "memory",
      owns: "a channel that is never freed unless it is closed",
      construction: { microseconds: 22.89, bytes: 8063 },
      release: ["close"],
      afterRelease: "fails",
    },
    Channel: {
      via: "new",
      costs: "memory",
      owns: "a channel that is never freed unless it is closed",
      release: ["close"],
      afterRelease: "fails",
    },
    "credentials.createSsl": credentialsCreateSsl,
    "ChannelCredentials.createSsl": credentialsCreateSsl,
  },
} satisfies LibraryEntry;
