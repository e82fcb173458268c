import { Octokit as Core } from "@octokit/core";
import { Octokit as Rest } from "@octokit/rest";
import { Octokit } from "octokit";
import { prove } from "../support/prove.js";

prove({
  library: "@octokit/core",
  client: "Octokit",
  create: ({ url }) => new Core({ baseUrl: url }),
  send: (client) => client.request("GET /"),
});
prove({
  library: "@octokit/rest",
  client: "Octokit",
  create: ({ url }) => new Rest({ baseUrl: url }),
  send: (client) => client.request("GET /"),
});
prove({
  library: "octokit",
  client: "Octokit",
  create: ({ url }) => new Octokit({ baseUrl: url }),
  send: (client) => client.request("GET /"),
});
