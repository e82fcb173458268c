import http from "node:http";
import { Agent } from "@npmcli/agent";
import { get } from "../support/get.js";
import { prove } from "../support/prove.js";

prove({
  library: "@npmcli/agent",
  client: "Agent",
  create: () => new Agent(),
  send: (agent, { url }) => get(http, url, { agent }),
  close: (agent) => agent.destroy(),
});
