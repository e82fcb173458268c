import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@notionhq/client",
  versions: "^5",
  docs: "https://developers.notion.com/docs/getting-started",
  proof: "notionhq-client.proof.test.ts",
  clients: {
    Client: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      transport: "fetch",
      sharing: { perRequest: "it holds the token of one workspace" },
    },
  },
} satisfies LibraryEntry;
