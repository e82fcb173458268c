import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "openid-client",
  versions: ">=5 <7",
  docs: "https://github.com/panva/openid-client",
  proof: "openid-client.proof.test.ts",
  clients: {
    discovery: { construction: { via: "call", awaited: true }, cost: { fresh: "requests" } },
    "Issuer.discover": {
      versions: "<6",
      construction: { via: "call", awaited: true },
      cost: { fresh: "requests" },
    },
    Configuration: { construction: { via: "new", throws: "without-key" }, cost: { fresh: "requests" } },
  },
} satisfies LibraryEntry;
