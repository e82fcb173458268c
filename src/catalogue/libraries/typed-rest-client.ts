import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const client = {
  construction: { via: "new" },
  cost: { fresh: "connections" },
} as const satisfies ClientEntry;

const reuse = { option: "keepAlive", on: true, default: "off", absentIn: "strict" } as const;

export default {
  package: "typed-rest-client",
  modules: ["typed-rest-client", "typed-rest-client/HttpClient", "typed-rest-client/RestClient"],
  versions: ">=1 <4",
  docs: "https://github.com/microsoft/typed-rest-client#readme",
  proof: "typed-rest-client.proof.test.ts",
  clients: {
    HttpClient: { ...client, reuse: { ...reuse, argument: 2 }, ending: { by: ["dispose"] } },
    RestClient: { ...client, reuse: { ...reuse, argument: 3 } },
  },
} satisfies LibraryEntry;
