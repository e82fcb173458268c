import { createClient } from "@vercel/kv";
import { prove } from "../support/prove.js";

prove({
  library: "@vercel/kv",
  client: "createClient",
  respond: () => ({ body: { result: "1" } }),
  create: ({ url }) => createClient({ url, token: "token", enableAutoPipelining: false }),
  send: (client) => client.get("key"),
});
