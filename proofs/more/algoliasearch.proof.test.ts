import { algoliasearch } from "algoliasearch";
import { prove } from "../support/prove.js";

prove({
  library: "algoliasearch",
  client: "algoliasearch",
  create: ({ port }) =>
    algoliasearch("app", "key", { hosts: [{ url: `127.0.0.1:${port}`, accept: "readWrite", protocol: "http" }] }),
  send: (client) => client.listIndices(),
});
