import type { ClientEntry, LibraryEntry } from "../schema.js";

const cognitoJwtVerifierCreate = {
  via: "call",
  costs: "requests",
  owns: "its own cache of signing keys",
} satisfies ClientEntry;

export default {
  package: "aws-jwt-verify",
  versions: "^5",
  docs: "https://github.com/awslabs/aws-jwt-verify#readme",
  clients: {
    "CognitoJwtVerifier.create": cognitoJwtVerifierCreate,
    "JwtVerifier.create": cognitoJwtVerifierCreate,
    "JwtRsaVerifier.create": cognitoJwtVerifierCreate,
  },
} satisfies LibraryEntry;
