import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "amazon-cognito-identity-js",
  versions: "^6",
  docs: "https://github.com/aws-amplify/amplify-js#readme",
  clients: {
    CognitoUser: { construction: { via: "new" }, cost: { fresh: "construction" }, sharing: { perRequest: "one user" } },
    CognitoUserPool: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it keeps the current user" },
    },
  },
} satisfies LibraryEntry;
