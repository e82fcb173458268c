import Queue from "bee-queue";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startRedis } from "./support/daemons.js";

prove({
  when: isInstalled("redis-server"),
  start: startRedis,
  oneAtATime: true,
  library: "bee-queue",
  client: "default",
  made: () => "new Queue(name, options)",
  create: ({ port }) => new Queue("queue", { redis: { host: "127.0.0.1", port } }),
  send: (queue) => queue.checkHealth(),
  close: (queue) => queue.close(),
});
