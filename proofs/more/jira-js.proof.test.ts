import { Version3Client } from "jira.js";
import { prove } from "../support/prove.js";

prove({
  library: "jira.js",
  client: "Version3Client",
  create: ({ url }) => new Version3Client({ host: url }),
  send: (client) => client.serverInfo.getServerInfo(),
});
