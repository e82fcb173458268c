import mariadb from "mariadb";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startMariaDb } from "./support/daemons.js";

prove({
  when: isInstalled("mariadbd"),
  start: startMariaDb,
  oneAtATime: true,
  library: "mariadb",
  client: "createPool",
  create: ({ port }) => mariadb.createPool({ ...{ host: "127.0.0.1", port, user: "root" }, connectionLimit: 2 }),
  send: (pool) => pool.query("select 1"),
  close: (pool) => pool.end(),
});
prove({
  when: isInstalled("mariadbd"),
  start: startMariaDb,
  oneAtATime: true,
  library: "mariadb",
  client: "createConnection",
  create: ({ port }) => mariadb.createConnection({ host: "127.0.0.1", port, user: "root" }),
  send: (connection) => connection.query("select 1"),
  close: (connection) => connection.end(),
});
