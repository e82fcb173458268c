import { HttpClient } from "urllib";
import { prove } from "../support/prove.js";

prove({
  library: "urllib",
  client: "HttpClient",
  create: () => new HttpClient(),
  send: (client, { url }) => client.request(url),
});
