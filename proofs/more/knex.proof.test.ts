import knex from "knex";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startPostgres } from "./support/daemons.js";

prove({
  when: isInstalled("postgres"),
  start: startPostgres,
  oneAtATime: true,
  library: "knex",
  client: "default",
  made: () => 'knex({ client: "pg" })',
  create: ({ port }) =>
    knex({ client: "pg", connection: { host: "127.0.0.1", port, user: "postgres", database: "proof" } }),
  send: (database) => database.raw("select 1"),
  close: (database) => database.destroy(),
});
