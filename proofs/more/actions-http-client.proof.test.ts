import { HttpClient } from "@actions/http-client";
import { prove } from "../support/prove.js";

prove({
  library: "@actions/http-client",
  client: "HttpClient",
  made: (options) => `new HttpClient(undefined, undefined${options && `, ${options}`})`,
  create: ({ options }) => new HttpClient(undefined, undefined, options),
  send: async (client, { url }) => (await client.get(url)).readBody(),
  close: (client) => client.dispose(),
});
