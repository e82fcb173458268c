import { promisify } from "node:util";
import mysql from "mysql";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startMariaDb } from "./support/daemons.js";

prove({
  when: isInstalled("mariadbd"),
  start: startMariaDb,
  oneAtATime: true,
  library: "mysql",
  client: "createPool",
  create: ({ port }) => mysql.createPool({ host: "127.0.0.1", port, user: "root" }),
  send: (pool) => promisify(pool.query.bind(pool) as (sql: string, done: () => void) => void)("select 1"),
  close: (pool) => promisify(pool.end.bind(pool))(),
});
prove({
  when: isInstalled("mariadbd"),
  start: startMariaDb,
  oneAtATime: true,
  library: "mysql",
  client: "createConnection",
  create: ({ port }) => mysql.createConnection({ host: "127.0.0.1", port, user: "root" }),
  send: (connection) =>
    promisify(connection.query.bind(connection) as (sql: string, done: () => void) => void)("select 1"),
  close: (connection) => connection.destroy(),
});
