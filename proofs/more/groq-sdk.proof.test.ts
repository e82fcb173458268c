import Groq from "groq-sdk";
import { prove } from "../support/prove.js";

prove({
  library: "groq-sdk",
  client: "default",
  made: () => "new Groq({ apiKey })",
  create: ({ url }) => new Groq({ apiKey: "key", baseURL: url }),
  send: (client) => client.models.list(),
  failing: () => new Groq(),
});
