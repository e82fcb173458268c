import type { LibraryEntry } from "../schema.js";

export default {
  package: "amazon-cognito-identity-js",
  versions: "^6",
  docs: "https://github.com/aws-amplify/amplify-js#readme",
  clients: {
    CognitoUser: { via: "new", costs: "construction", perRequest: "one user" },
    CognitoUserPool: { via: "new", costs: "construction", perRequest: "it keeps the current user" },
  },
} satisfies LibraryEntry;
