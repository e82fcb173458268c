import { messagingApi } from "@line/bot-sdk";
import { prove } from "../support/prove.js";

prove({
  library: "@line/bot-sdk",
  client: "messagingApi.MessagingApiClient",
  create: ({ url }) => new messagingApi.MessagingApiClient({ channelAccessToken: "token", baseURL: url }),
  send: (client) => client.getBotInfo(),
});
