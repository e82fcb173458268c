import elasticsearch from "elasticsearch";
import { prove } from "../support/prove.js";

prove({
  library: "elasticsearch",
  client: "Client",
  create: ({ url }) => new elasticsearch.Client({ host: url, apiVersion: "6.8" }),
  send: (client) => client.info(),
  close: (client) => client.close(),
});
