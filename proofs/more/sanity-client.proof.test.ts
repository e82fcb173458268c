import { createClient } from "@sanity/client";
import { prove } from "../support/prove.js";

prove({
  library: "@sanity/client",
  client: "createClient",
  respond: () => ({ body: { result: [] } }),
  create: ({ url }) =>
    createClient({
      projectId: "project",
      dataset: "data",
      apiVersion: "2025-01-01",
      useCdn: false,
      apiHost: url,
      useProjectHostname: false,
    }),
  send: (client) => client.fetch("*"),
});
