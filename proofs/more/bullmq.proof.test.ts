import { Queue } from "bullmq";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startRedis } from "./support/daemons.js";

prove({
  when: isInstalled("redis-server"),
  start: startRedis,
  oneAtATime: true,
  library: "bullmq",
  client: "Queue",
  create: ({ port }) => new Queue("queue", { connection: { host: "127.0.0.1", port } }),
  send: (queue) => queue.getJobCounts(),
  close: (queue) => queue.close(),
});
