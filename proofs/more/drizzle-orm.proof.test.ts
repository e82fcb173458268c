import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { drizzle as drizzlePostgres } from "drizzle-orm/postgres-js";
import pg from "pg";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startPostgres } from "./support/daemons.js";

const addressAt = (port: number) => `postgres://postgres@127.0.0.1:${port}/proof`;
let pool: { readonly port: number; readonly given: pg.Pool } | undefined;

function poolAt(port: number): pg.Pool {
  if (pool?.port !== port) {
    // It is open when the server stops.
    pool = { port, given: new pg.Pool({ connectionString: addressAt(port) }).on("error", () => undefined) };
  }
  return pool.given;
}

prove({
  when: isInstalled("postgres"),
  start: startPostgres,
  oneAtATime: true,
  library: "drizzle-orm",
  client: "drizzle",
  entryOf: "drizzle-orm/node-postgres",
  costs: "connections",
  made: () => "drizzle(url)",
  create: ({ port }) => drizzle(addressAt(port)),
  send: (db) => db.execute(sql`select 1`),
  close: (db) => db.$client.end(),
});
prove({
  when: isInstalled("postgres"),
  start: startPostgres,
  oneAtATime: true,
  library: "drizzle-orm",
  client: "drizzle",
  entryOf: "drizzle-orm/node-postgres",
  costs: "connections",
  made: () => "drizzle({ connection: url })",
  create: ({ port }) => drizzle({ connection: addressAt(port) }),
  send: (db) => db.execute(sql`select 1`),
  close: (db) => db.$client.end(),
});
prove({
  when: isInstalled("postgres"),
  start: startPostgres,
  oneAtATime: true,
  library: "drizzle-orm",
  client: "drizzle",
  entryOf: "drizzle-orm/node-postgres",
  made: () => "drizzle({ client: pool })",
  create: ({ port }) => drizzle({ client: poolAt(port) }),
  send: (db) => db.execute(sql`select 1`),
});
prove({
  when: isInstalled("postgres"),
  start: startPostgres,
  oneAtATime: true,
  library: "drizzle-orm",
  client: "drizzle",
  entryOf: "drizzle-orm/postgres-js",
  costs: "connections",
  made: () => "drizzle(url) of postgres-js",
  create: ({ port }) => drizzlePostgres(addressAt(port)),
  send: (db) => db.execute(sql`select 1`),
  close: (db) => db.$client.end(),
});
