import { createClient } from "redis";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startRedis } from "./support/daemons.js";

prove({
  when: isInstalled("redis-server"),
  start: startRedis,
  oneAtATime: true,
  library: "redis",
  client: "createClient",
  create: ({ port }) => createClient({ url: `redis://127.0.0.1:${port}` }),
  send: async (client) => {
    if (!client.isOpen) await client.connect();
    await client.get("key");
  },
  close: (client) => (client.isOpen ? client.destroy() : undefined),
  failing: () => createClient({ url: "not a URL" }),
});
