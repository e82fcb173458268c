import http from "node:http";
import superagent from "superagent";
import { prove } from "../support/prove.js";

prove({
  library: "superagent",
  client: "agent",
  made: () => "superagent.agent()",
  create: () => superagent.agent(),
  send: (agent, { url }) => agent.get(url),
});
prove({
  library: "superagent",
  client: "Agent",
  entryOf: "node:http",
  made: (options) => `superagent.get(url).agent(new http.Agent(${options}))`,
  create: ({ options }) => new http.Agent(options),
  send: (agent, { url }) => superagent.get(url).agent(agent),
  close: (agent) => agent.destroy(),
});
