import { tavily } from "@tavily/core";
import { prove } from "../support/prove.js";

prove({
  library: "@tavily/core",
  client: "tavily",
  respond: () => ({ body: { results: [], images: [] } }),
  create: ({ url }) => tavily({ apiKey: "tvly-key", apiBaseURL: url }),
  send: (client) => client.search("text", {}),
});
