import { Connection } from "jsforce";
import { prove } from "../support/prove.js";

prove({
  library: "jsforce",
  client: "Connection",
  create: ({ url }) => new Connection({ instanceUrl: url, accessToken: "token" }),
  send: (client) => client.request("/"),
});
