import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const lineBotClient = {
  construction: { via: "new" },
  cost: { fresh: "nothing" },
  transport: "fetch",
} satisfies ClientEntry;

export default {
  package: "@line/bot-sdk",
  versions: ">=7 <12",
  docs: "https://github.com/line/line-bot-sdk-nodejs",
  proof: "line-bot-sdk.proof.test.ts",
  clients: {
    LineBotClient: lineBotClient,
    "messagingApi.MessagingApiClient": lineBotClient,
    Client: { versions: "<8", construction: { via: "new" }, cost: { fresh: "construction" } },
  },
} satisfies LibraryEntry;
