import { HttpClient } from "urllib";
import { prove } from "../tests/proofs/support/prove.js";

prove({
  library: "urllib",
  client: "HttpClient",
  create: () => new HttpClient(),
  send: (client, { url }) => client.request(url),
});
