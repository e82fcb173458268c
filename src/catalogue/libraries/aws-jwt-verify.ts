import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const cognitoJwtVerifierCreate = {
  construction: { via: "call" },
  cost: { fresh: "requests" },
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
