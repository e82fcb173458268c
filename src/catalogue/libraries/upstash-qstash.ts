import type { LibraryEntry } from "../schema.js";

export default {
  package: "@upstash/qstash",
  versions: "^2",
  docs: "https://github.com/upstash/qstash-js#readme",
  proof: "upstash-qstash.proof.test.ts",
  clients: {
    Client: { via: "new", costs: "construction", throws: "never", readsEnvironment: true, transport: "fetch" },
    Receiver: { via: "new", costs: "nothing" },
  },
} satisfies LibraryEntry;
