import type { ClientEntry, LibraryEntry } from "../schema.js";

const expressJwtSecret = {
  via: "call",
  costs: "requests",
  owns: "its own cache of signing keys",
  throws: "without-key",
} satisfies ClientEntry;

export default {
  package: "jwks-rsa",
  versions: "^4",
  docs: "https://github.com/auth0/node-jwks-rsa#readme",
  clients: {
    default: { via: "call", costs: "requests", owns: "its own cache of signing keys", throws: "never" },
    JwksClient: { via: "new", costs: "requests", owns: "its own cache of signing keys", throws: "never" },
    expressJwtSecret,
    passportJwtSecret: expressJwtSecret,
    koaJwtSecret: expressJwtSecret,
    hapiJwt2Key: expressJwtSecret,
    hapiJwt2KeyAsync: expressJwtSecret,
  },
} satisfies LibraryEntry;
