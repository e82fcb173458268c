import { Svix } from "svix";
import { prove } from "../support/prove.js";

prove({
  library: "svix",
  client: "Svix",
  respond: () => ({ body: { data: [], done: true, iterator: null, prevIterator: null } }),
  create: ({ url }) => new Svix("token", { serverUrl: url }),
  send: (client) => client.application.list(),
});
