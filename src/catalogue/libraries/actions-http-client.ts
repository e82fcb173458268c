import type { LibraryEntry } from "../schema.js";

export default {
  package: "@actions/http-client",
  versions: "^4",
  docs: "https://github.com/actions/toolkit/tree/main/packages/http-client",
  proof: "actions-http-client.proof.test.ts",
  clients: {
    HttpClient: {
      via: "new",
      costs: "connections",
      owns: "its own agent",
      reuse: { argument: 2, option: "keepAlive", on: true, default: "off", absentIn: "strict" },
      release: ["dispose"],
      afterRelease: "fails",
      throws: "never",
      readsEnvironment: true,
    },
  },
} satisfies LibraryEntry;
