import DefaultRedis, { Redis } from "ioredis";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startRedis } from "./support/daemons.js";

prove({
  when: isInstalled("redis-server"),
  start: startRedis,
  oneAtATime: true,
  library: "ioredis",
  client: "default",
  made: () => "new DefaultRedis(options)",
  create: ({ port }) => new DefaultRedis({ host: "127.0.0.1", port }),
  send: (client) => client.get("key"),
  close: (client) => client.disconnect(),
});
prove({
  when: isInstalled("redis-server"),
  start: startRedis,
  oneAtATime: true,
  library: "ioredis",
  client: "Redis",
  made: () => "new Redis(options)",
  create: ({ port }) => new Redis({ host: "127.0.0.1", port }),
  send: (client) => client.get("key"),
  close: (client) => client.disconnect(),
});
