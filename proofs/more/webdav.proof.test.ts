import { createClient } from "webdav";
import { prove } from "../support/prove.js";

prove({
  library: "webdav",
  client: "createClient",
  create: ({ url }) => createClient(url),
  send: (client) => client.customRequest("/", { method: "GET" }),
});
