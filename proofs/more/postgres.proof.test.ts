import postgres from "postgres";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startPostgres } from "./support/daemons.js";

prove({
  when: isInstalled("postgres"),
  start: startPostgres,
  oneAtATime: true,
  library: "postgres",
  client: "default",
  made: () => "postgres(options)",
  create: ({ port }) => postgres({ host: "127.0.0.1", port, username: "postgres", database: "proof" }),
  send: (sql) => sql`select 1`,
  close: (sql) => sql.end(),
  failing: () => postgres("postgres://["),
});
