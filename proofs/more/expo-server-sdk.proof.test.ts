import { Expo } from "expo-server-sdk";
import { prove } from "../support/prove.js";

prove({
  library: "expo-server-sdk",
  client: "Expo",
  protocol: "https",
  redirect: true,
  respond: () => ({ body: { data: {} } }),
  create: () => new Expo(),
  send: (client) => client.getPushNotificationReceiptsAsync(["id"]),
});
