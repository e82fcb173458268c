import { HttpClient } from "urllib";
import { prove } from "../tests/proofs/support/prove.js";

prove({
  library: "urllib",
  client: "HttpClient",
  made: () => "new HttpClient({ connect })",
  create: () => new HttpClient({ connect: { timeout: 5_000 } }),
  send: (client, { url }) => client.request(url),
});
