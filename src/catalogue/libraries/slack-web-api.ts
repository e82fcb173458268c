import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@slack/web-api",
  versions: ">=6 <9",
  docs: "https://docs.slack.dev/tools/node-slack-sdk/web-api/",
  proof: "slack-web-api.proof.test.ts",
  clients: {
    WebClient: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "construction", measured: { microseconds: 29.97, bytes: 26325 } },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
