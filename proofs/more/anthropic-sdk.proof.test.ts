import Anthropic from "@anthropic-ai/sdk";
import { prove } from "../support/prove.js";

prove({
  library: "@anthropic-ai/sdk",
  client: "default",
  made: () => "new Anthropic({ apiKey })",
  create: ({ url }) => new Anthropic({ apiKey: "key", baseURL: url }),
  send: (client) => client.models.list(),
});
