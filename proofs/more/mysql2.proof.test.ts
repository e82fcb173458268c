import mysql from "mysql2";
import promised from "mysql2/promise";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startMariaDb } from "./support/daemons.js";

prove({
  when: isInstalled("mariadbd"),
  start: startMariaDb,
  oneAtATime: true,
  library: "mysql2",
  client: "createPool",
  create: ({ port }) => mysql.createPool({ host: "127.0.0.1", port, user: "root" }),
  send: (pool) => pool.promise().query("select 1"),
  close: (pool) => pool.promise().end(),
  failing: () => mysql.createPool("not a URL"),
});
prove({
  when: isInstalled("mariadbd"),
  start: startMariaDb,
  oneAtATime: true,
  library: "mysql2",
  client: "createConnection",
  create: ({ port }) => mysql.createConnection({ host: "127.0.0.1", port, user: "root" }),
  send: (connection) => connection.promise().query("select 1"),
  close: (connection) => connection.promise().end(),
});
prove({
  when: isInstalled("mariadbd"),
  start: startMariaDb,
  oneAtATime: true,
  library: "mysql2",
  client: "createPool",
  entryOf: "mysql2/promise",
  made: () => 'createPool(options) of "mysql2/promise"',
  create: ({ port }) => promised.createPool({ host: "127.0.0.1", port, user: "root" }),
  send: (pool) => pool.query("select 1"),
  close: (pool) => pool.end(),
});
prove({
  when: isInstalled("mariadbd"),
  start: startMariaDb,
  oneAtATime: true,
  library: "mysql2",
  client: "createConnection",
  entryOf: "mysql2/promise",
  made: () => 'createConnection(options) of "mysql2/promise"',
  create: ({ port }) => promised.createConnection({ host: "127.0.0.1", port, user: "root" }),
  send: (connection) => connection.query("select 1"),
  close: (connection) => connection.end(),
});
