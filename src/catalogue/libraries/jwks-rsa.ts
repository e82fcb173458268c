import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const expressJwtSecret = {
  construction: { via: "call", throws: "without-key" },
  cost: { fresh: "requests" },
} satisfies ClientEntry;

const hapiJwt2Key = {
  construction: { via: "call", throws: "never" },
  cost: { fresh: "requests" },
} satisfies ClientEntry;

export default {
  package: "jwks-rsa",
  versions: "^4",
  docs: "https://github.com/auth0/node-jwks-rsa#readme",
  proof: "jwks-rsa.proof.test.ts",
  clients: {
    default: { construction: { via: "call", throws: "never" }, cost: { fresh: "requests" } },
    JwksClient: { construction: { via: "new", throws: "never" }, cost: { fresh: "requests" } },
    expressJwtSecret,
    passportJwtSecret: expressJwtSecret,
    koaJwtSecret: { construction: { via: "call" }, cost: { fresh: "requests" } },
    hapiJwt2Key,
    hapiJwt2KeyAsync: hapiJwt2Key,
  },
} satisfies LibraryEntry;
