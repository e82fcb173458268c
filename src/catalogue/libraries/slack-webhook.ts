import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@slack/webhook",
  versions: ">=5 <8",
  docs: "https://docs.slack.dev/tools/node-slack-sdk/webhook/",
  proof: "slack-webhook.proof.test.ts",
  clients: {
    // Up to version 7 it makes an axios instance, which takes some 18 µs; from version 8 on next to nothing.
    IncomingWebhook: { construction: { via: "new" }, cost: { fresh: "construction" } },
  },
} satisfies LibraryEntry;
