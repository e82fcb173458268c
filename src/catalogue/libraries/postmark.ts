import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const serverClient = {
  construction: { via: "new" },
  cost: { fresh: "nothing" },
  state: [{ path: "setClientOptions", kind: "call", changes: "the options" }],
} satisfies ClientEntry;

export default {
  package: "postmark",
  versions: "^5",
  docs: "https://github.com/ActiveCampaign/postmark.js#readme",
  proof: "postmark.proof.test.ts",
  clients: { ServerClient: serverClient, AccountClient: serverClient },
} satisfies LibraryEntry;
