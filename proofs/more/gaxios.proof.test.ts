import { Gaxios } from "gaxios";
import { prove } from "../support/prove.js";

prove({
  library: "gaxios",
  client: "Gaxios",
  create: () => new Gaxios(),
  send: (client, { url }) => client.request({ url }),
});
