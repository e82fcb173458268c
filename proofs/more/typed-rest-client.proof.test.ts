import { HttpClient } from "typed-rest-client/HttpClient.js";
import { RestClient } from "typed-rest-client/RestClient.js";
import { prove } from "../support/prove.js";

prove({
  library: "typed-rest-client",
  client: "HttpClient",
  made: (options) => `new HttpClient("agent"${options && `, [], ${options}`})`,
  create: ({ options }) => new HttpClient("agent", [], options),
  send: async (client, { url }) => (await client.get(url)).readBody(),
});
prove({
  library: "typed-rest-client",
  client: "RestClient",
  made: (options) => `new RestClient("agent", url${options && `, [], ${options}`})`,
  create: ({ url, options }) => new RestClient("agent", url, [], options),
  send: (client) => client.get("/"),
});
