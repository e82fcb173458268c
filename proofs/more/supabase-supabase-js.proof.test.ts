import { createClient } from "@supabase/supabase-js";
import { WebSocket } from "ws";
import { prove } from "../support/prove.js";

prove({
  library: "@supabase/supabase-js",
  client: "createClient",
  respond: () => ({ body: [] }),
  create: ({ url }) => createClient(url, "key", { realtime: { transport: WebSocket as never } }),
  send: async (client) => client.from("table").select(),
  failing: () => createClient("", "key"),
});
