import { createClient, createClientPool } from "@redis/client";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startRedis } from "./support/daemons.js";

prove({
  when: isInstalled("redis-server"),
  start: startRedis,
  oneAtATime: true,
  library: "@redis/client",
  client: "createClient",
  create: ({ port }) => createClient({ url: `redis://127.0.0.1:${port}` }),
  send: async (client) => {
    if (!client.isOpen) await client.connect();
    await client.get("key");
  },
  close: (client) => (client.isOpen ? client.destroy() : undefined),
  failing: () => createClient({ url: "not a URL" }),
});
prove({
  when: isInstalled("redis-server"),
  start: startRedis,
  oneAtATime: true,
  library: "@redis/client",
  client: "createClientPool",
  create: ({ port }) => createClientPool({ url: `redis://127.0.0.1:${port}` }),
  send: async (pool) => {
    if (!pool.isOpen) await pool.connect();
    await pool.get("key");
  },
  close: (pool) => (pool.isOpen ? pool.destroy() : undefined),
});
