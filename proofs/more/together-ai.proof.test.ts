import Together from "together-ai";
import { prove } from "../support/prove.js";

prove({
  library: "together-ai",
  client: "default",
  made: () => "new Together({ apiKey })",
  respond: () => ({ body: [] }),
  create: ({ url }) => new Together({ apiKey: "key", baseURL: url }),
  send: (client) => client.models.list(),
  failing: () => new Together(),
});
