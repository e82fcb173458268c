import type { LibraryEntry } from "../schema.js";

export default {
  package: "@slack/web-api",
  versions: ">=6 <9",
  docs: "https://docs.slack.dev/tools/node-slack-sdk/web-api/",
  proof: "slack-web-api.proof.test.ts",
  clients: {
    WebClient: {
      via: "new",
      costs: "construction",
      construction: { microseconds: 29.97, bytes: 26325 },
      throws: "never",
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
