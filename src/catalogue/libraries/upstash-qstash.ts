import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@upstash/qstash",
  versions: "^2",
  docs: "https://github.com/upstash/qstash-js#readme",
  proof: "upstash-qstash.proof.test.ts",
  clients: {
    Client: {
      construction: { via: "new", throws: "never", readsEnvironment: true },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
    Receiver: { construction: { via: "new" }, cost: { fresh: "nothing" } },
  },
} satisfies LibraryEntry;
