import { Mistral } from "@mistralai/mistralai";
import { prove } from "../support/prove.js";

prove({
  library: "@mistralai/mistralai",
  client: "Mistral",
  respond: () => ({ body: { object: "list", data: [] } }),
  create: ({ url }) => new Mistral({ apiKey: "key", serverURL: url }),
  send: (client) => client.models.list(),
});
