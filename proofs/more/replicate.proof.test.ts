import Replicate from "replicate";
import { prove } from "../support/prove.js";

prove({
  library: "replicate",
  client: "default",
  made: () => "new Replicate({ auth })",
  create: ({ url }) => new Replicate({ auth: "key", baseUrl: url }),
  send: (client) => client.models.get("owner", "model"),
});
