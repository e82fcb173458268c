import { InfluxDB } from "@influxdata/influxdb-client";
import { prove } from "../support/prove.js";

prove({
  library: "@influxdata/influxdb-client",
  client: "InfluxDB",
  respond: () => ({ headers: { "content-type": "text/csv" }, body: "" }),
  create: ({ url }) => new InfluxDB({ url, token: "token" }),
  send: (client) => client.getQueryApi("org").queryRaw("buckets()"),
});
