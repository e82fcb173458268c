import { REST } from "@discordjs/rest";
import { prove } from "../support/prove.js";

prove({
  // It queues the requests of one route on purpose.
  oneAtATime: true,
  library: "@discordjs/rest",
  client: "REST",
  create: ({ url }) => new REST({ api: url }).setToken("token"),
  send: (client) => client.get("/users/@me"),
});
