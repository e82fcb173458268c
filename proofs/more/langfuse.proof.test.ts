import { Langfuse } from "langfuse";
import { prove } from "../support/prove.js";

prove({
  library: "langfuse",
  client: "Langfuse",
  create: ({ url }) => new Langfuse({ publicKey: "key", secretKey: "secret", baseUrl: url }),
  send: (client) => client.api.healthHealth(),
});
