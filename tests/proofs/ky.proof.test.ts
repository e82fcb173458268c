import ky from "ky";
import { prove } from "./support/prove.js";

prove({
  library: "ky",
  client: "create",
  create: ({ url }) => ky.create({ prefixUrl: url }),
  send: (client) => client.get("").text(),
});
prove({
  library: "ky",
  client: "extend",
  create: ({ url }) => ky.extend({ prefixUrl: url }),
  send: (client) => client.get("").text(),
});
