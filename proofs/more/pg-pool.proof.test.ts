import Pool from "pg-pool";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startPostgres } from "./support/daemons.js";

prove({
  when: isInstalled("postgres"),
  start: startPostgres,
  oneAtATime: true,
  library: "pg-pool",
  client: "default",
  made: () => "new Pool(options)",
  create: ({ port }) => new Pool({ host: "127.0.0.1", port, user: "postgres", database: "proof" }),
  send: (pool) => pool.query("select 1"),
  close: (pool) => pool.end(),
});
