import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startPostgres } from "./support/daemons.js";

let pool: pg.Pool | undefined;

/** It outlives the server, whose end it may notice. */
function poolOf(port: number): pg.Pool {
  return new pg.Pool({ host: "127.0.0.1", port, user: "postgres", database: "proof" }).on("error", () => undefined);
}

prove({
  when: isInstalled("postgres"),
  start: startPostgres,
  oneAtATime: true,
  library: "kysely",
  client: "Kysely",
  made: () => "new Kysely({ dialect }) over a shared pool",
  create: ({ port }) =>
    new Kysely<never>({
      dialect: new PostgresDialect({
        pool: (pool ??= poolOf(port)),
      }),
    }),
  send: (database) => sql`select 1`.execute(database),
});
