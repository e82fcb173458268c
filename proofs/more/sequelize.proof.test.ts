import { Sequelize } from "sequelize";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startPostgres } from "./support/daemons.js";

prove({
  when: isInstalled("postgres"),
  start: startPostgres,
  oneAtATime: true,
  library: "sequelize",
  client: "Sequelize",
  create: ({ port }) =>
    new Sequelize("proof", "postgres", "", { dialect: "postgres", host: "127.0.0.1", port, logging: false }),
  send: (database) => database.query("select 1"),
  close: (database) => database.close(),
});
