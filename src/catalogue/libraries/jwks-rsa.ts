import type { ClientEntry, LibraryEntry } from "../schema.js";

const expressJwtSecret = {
  via: "call",
  costs: "requests",
  owns: "its own cache of signing keys",
  throws: "without-key",
} satisfies ClientEntry;

const hapiJwt2Key = {
  via: "call",
  costs: "requests",
  owns: "its own cache of signing keys",
  throws: "never",
} satisfies ClientEntry;

export default {
  package: "jwks-rsa",
  versions: "^4",
  docs: "https://github.com/auth0/node-jwks-rsa#readme",
  proof: "jwks-rsa.proof.test.ts",
  clients: {
    default: { via: "call", costs: "requests", owns: "its own cache of signing keys", throws: "never" },
    JwksClient: { via: "new", costs: "requests", owns: "its own cache of signing keys", throws: "never" },
    expressJwtSecret,
    passportJwtSecret: expressJwtSecret,
    koaJwtSecret: { via: "call", costs: "requests", owns: "its own cache of signing keys" },
    hapiJwt2Key,
    hapiJwt2KeyAsync: hapiJwt2Key,
  },
} satisfies LibraryEntry;
