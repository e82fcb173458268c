import type { LibraryEntry } from "../schema.js";

export default {
  package: "@slack/webhook",
  docs: "https://docs.slack.dev/tools/node-slack-sdk/webhook/",
  clients: { IncomingWebhook: { via: "new", costs: "nothing" } },
} satisfies LibraryEntry;
