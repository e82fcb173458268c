import { DataSource } from "typeorm";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startPostgres } from "./support/daemons.js";

prove({
  when: isInstalled("postgres"),
  start: startPostgres,
  oneAtATime: true,
  library: "typeorm",
  client: "DataSource",
  create: ({ port }) =>
    new DataSource({ type: "postgres", host: "127.0.0.1", port, username: "postgres", database: "proof" }),
  send: async (source) => {
    if (!source.isInitialized) await source.initialize();
    await source.query("select 1");
  },
  close: (source) => (source.isInitialized ? source.destroy() : undefined),
});
