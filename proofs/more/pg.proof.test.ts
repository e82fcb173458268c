import pg from "pg";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startPostgres } from "./support/daemons.js";

const connected = new WeakSet<pg.Client>();

prove({
  when: isInstalled("postgres"),
  start: startPostgres,
  oneAtATime: true,
  library: "pg",
  client: "Pool",
  create: ({ port }) => new pg.Pool({ host: "127.0.0.1", port, user: "postgres", database: "proof" }),
  send: (pool) => pool.query("select 1"),
  close: (pool) => pool.end(),
});
prove({
  when: isInstalled("postgres"),
  start: startPostgres,
  oneAtATime: true,
  library: "pg",
  client: "Client",
  create: ({ port }) => new pg.Client({ host: "127.0.0.1", port, user: "postgres", database: "proof" }),
  send: async (client) => {
    if (!connected.has(client)) await client.connect();
    connected.add(client);
    await client.query("select 1");
  },
  close: (client) => (connected.has(client) ? client.end() : undefined),
});
