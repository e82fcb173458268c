import { VoyageAIClient } from "voyageai";
import { prove } from "../support/prove.js";

prove({
  library: "voyageai",
  client: "VoyageAIClient",
  create: ({ url }) => new VoyageAIClient({ apiKey: "key", environment: url }),
  send: (client) => client.embed({ input: "text", model: "model" }),
});
