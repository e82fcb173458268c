import { CohereClient } from "cohere-ai";
import { prove } from "../support/prove.js";

prove({
  library: "cohere-ai",
  client: "CohereClient",
  respond: () => ({ body: { models: [] } }),
  create: ({ url }) => new CohereClient({ token: "key", environment: url }),
  send: (client) => client.models.list(),
});
