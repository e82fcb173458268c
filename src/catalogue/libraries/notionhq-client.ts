import type { LibraryEntry } from "../schema.js";

export default {
  package: "@notionhq/client",
  versions: "^5",
  docs: "https://developers.notion.com/docs/getting-started",
  proof: "notionhq-client.proof.test.ts",
  clients: {
    Client: {
      via: "new",
      costs: "construction",
      perRequest: "it holds the token of one workspace",
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
