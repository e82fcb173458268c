import ky from "ky";
import { prove } from "../support/prove.js";

prove({
  library: "ky",
  client: "create",
  made: () => "ky.create()",
  create: ({ url }) => ky.create({ prefixUrl: url }),
  send: (client) => client.get("").text(),
});
prove({
  library: "ky",
  client: "extend",
  made: () => "ky.extend()",
  create: ({ url }) => ky.extend({ prefixUrl: url }),
  send: (client) => client.get("").text(),
});
