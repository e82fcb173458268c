import vault from "node-vault";
import { prove } from "../support/prove.js";

prove({
  library: "node-vault",
  client: "default",
  made: () => "vault(options)",
  create: ({ url }) => vault({ endpoint: url, token: "token" }),
  send: (client) => client.read("secret/key"),
});
