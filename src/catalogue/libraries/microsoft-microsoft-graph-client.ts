import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const clientInit = {
  construction: { via: "call" },
  cost: { fresh: "construction" },
  transport: "fetch",
  sharing: { perRequest: "it holds the user's access token as a rule" },
} satisfies ClientEntry;

export default {
  package: "@microsoft/microsoft-graph-client",
  versions: "^3",
  docs: "https://github.com/microsoftgraph/msgraph-sdk-javascript#readme",
  proof: "microsoft-graph-client.proof.test.ts",
  clients: { "Client.init": clientInit, "Client.initWithMiddleware": clientInit },
} satisfies LibraryEntry;
