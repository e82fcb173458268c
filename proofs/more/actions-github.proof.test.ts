import { getOctokit } from "@actions/github";
import { prove } from "../support/prove.js";

prove({
  library: "@actions/github",
  client: "getOctokit",
  made: () => "getOctokit(token)",
  create: ({ url }) => getOctokit("token", { baseUrl: url }),
  send: (octokit) => octokit.request("GET /"),
  failing: () => getOctokit(""),
});
