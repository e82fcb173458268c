import wretch from "wretch";
import { prove } from "../tests/proofs/support/prove.js";

prove({
  library: "wretch",
  client: "default",
  made: () => "wretch(url)",
  create: ({ url }) => wretch(url),
  send: (client) => client.get().json(),
});
