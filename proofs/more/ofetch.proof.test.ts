import { ofetch } from "ofetch";
import { prove } from "../support/prove.js";

prove({
  library: "ofetch",
  client: "ofetch.create",
  create: ({ url }) => ofetch.create({ baseURL: url }),
  send: (client) => client("/"),
});
