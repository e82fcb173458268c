import { LinearClient } from "@linear/sdk";
import { prove } from "../support/prove.js";

prove({
  library: "@linear/sdk",
  client: "LinearClient",
  respond: () => ({ body: { data: { viewer: { id: "1" } } } }),
  create: ({ url }) => new LinearClient({ apiKey: "key", apiUrl: url }),
  send: (client) => client.viewer,
  failing: () => new LinearClient({}),
});
