import { ofetch } from "ofetch";
import { prove } from "../tests/proofs/support/prove.js";

prove({
  library: "ofetch",
  client: "ofetch.create",
  create: ({ url }) => ofetch.create({ baseURL: url }),
  send: (client) => client("/"),
});
