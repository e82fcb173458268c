import type { LibraryEntry } from "../schema.js";

export default {
  package: "jose",
  versions: "^6",
  docs: "https://github.com/panva/jose/blob/main/docs/jwks/remote/functions/createRemoteJWKSet.md",
  proof: "jose.proof.test.ts",
  clients: {
    createRemoteJWKSet: { via: "call", costs: "requests", owns: "its own copy of the key set", transport: "fetch" },
  },
} satisfies LibraryEntry;
