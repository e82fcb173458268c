import http from "node:http";
import axios from "axios";
import { prove } from "../support/prove.js";

prove({
  library: "axios",
  client: "create",
  made: () => "axios.create()",
  create: ({ url }) => axios.create({ baseURL: url }),
  send: (client) => client.get("/"),
});
prove({
  library: "axios",
  client: "Axios",
  made: () => "new axios.Axios()",
  create: ({ url }) => new axios.Axios({ ...axios.defaults, baseURL: url, headers: {} }),
  send: (client) => client.get("/"),
});
prove({
  library: "axios",
  client: "Agent",
  entryOf: "node:http",
  made: (options) => `axios.get(url, { httpAgent: new http.Agent(${options}) })`,
  create: ({ options }) => new http.Agent(options),
  send: (httpAgent, { url }) => axios.get(url, { httpAgent }),
  close: (agent) => agent.destroy(),
});
