import { InfluxDB } from "influx";
import { prove } from "../support/prove.js";

prove({
  library: "influx",
  client: "InfluxDB",
  respond: () => ({ body: { results: [{}] } }),
  create: ({ port }) => new InfluxDB({ host: "127.0.0.1", port, database: "data" }),
  send: (client) => client.queryRaw("show databases"),
});
