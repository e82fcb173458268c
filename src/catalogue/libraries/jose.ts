import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "jose",
  versions: "^6",
  docs: "https://github.com/panva/jose/blob/main/docs/jwks/remote/functions/createRemoteJWKSet.md",
  proof: "jose.proof.test.ts",
  clients: {
    createRemoteJWKSet: { construction: { via: "call" }, cost: { fresh: "requests" }, transport: "fetch" },
  },
} satisfies LibraryEntry;
