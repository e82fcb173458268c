import { SquareClient } from "square";
import { prove } from "../support/prove.js";

prove({
  library: "square",
  client: "SquareClient",
  create: ({ url }) => new SquareClient({ token: "token", baseUrl: url }),
  send: (client) => client.locations.list(),
});
