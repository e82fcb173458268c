import nano from "nano";
import { prove } from "../support/prove.js";

prove({
  library: "nano",
  client: "default",
  made: () => "nano(url)",
  respond: () => ({ body: [] }),
  create: ({ url }) => nano(url),
  send: (client) => client.db.list(),
});
