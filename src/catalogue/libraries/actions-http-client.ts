import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@actions/http-client",
  versions: "^4",
  docs: "https://github.com/actions/toolkit/tree/main/packages/http-client",
  proof: "actions-http-client.proof.test.ts",
  clients: {
    HttpClient: {
      construction: { via: "new", throws: "never", readsEnvironment: true },
      cost: { fresh: "connections" },
      reuse: { argument: 2, option: "keepAlive", on: true, default: "off", absentIn: "strict" },
      ending: { by: ["dispose"], after: "fails" },
    },
  },
} satisfies LibraryEntry;
