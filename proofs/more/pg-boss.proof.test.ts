import PgBoss from "pg-boss";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startPostgres } from "./support/daemons.js";

const started = new WeakSet<PgBoss>();

prove({
  when: isInstalled("postgres"),
  start: startPostgres,
  oneAtATime: true,
  library: "pg-boss",
  client: "default",
  made: () => "new PgBoss(options)",
  create: ({ port }) => new PgBoss({ host: "127.0.0.1", port, user: "postgres", database: "proof" }),
  send: async (boss) => {
    if (!started.has(boss)) await boss.start();
    started.add(boss);
    await boss.getQueues();
  },
  close: (boss) => (started.has(boss) ? boss.stop({ graceful: false, wait: true }) : undefined),
});
