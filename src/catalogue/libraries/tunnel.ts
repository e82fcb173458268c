import type { ClientEntry, LibraryEntry } from "../library-schema.js";

// It never keeps a tunnel: as many connections shared as made for each request.
const agent = {
  construction: { via: "call", throws: "never" },
  cost: { fresh: "nothing", measured: { microseconds: 0.32, bytes: 596 } },
} as const satisfies ClientEntry;

export default {
  package: "tunnel",
  versions: ">=0.0.6 <0.1",
  docs: "https://github.com/koichik/node-tunnel#usage",
  proof: "tunnel.proof.test.ts",
  clients: { httpOverHttp: agent, httpsOverHttp: agent, httpOverHttps: agent, httpsOverHttps: agent },
} satisfies LibraryEntry;
