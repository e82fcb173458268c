import type { LibraryEntry } from "../schema.js";

export default {
  package: "openid-client",
  versions: ">=5 <7",
  docs: "https://github.com/panva/openid-client",
  proof: "openid-client.proof.test.ts",
  clients: {
    discovery: { via: "call", awaited: true, costs: "requests", owns: "its own copy of the issuer metadata" },
    "Issuer.discover": {
      versions: "<6",
      via: "call",
      awaited: true,
      costs: "requests",
      owns: "its own copy of the issuer metadata",
    },
    Configuration: { via: "new", costs: "requests", owns: "its own cache of signing keys", throws: "without-key" },
  },
} satisfies LibraryEntry;
