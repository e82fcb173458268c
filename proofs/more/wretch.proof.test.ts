import wretch from "wretch";
import { prove } from "../support/prove.js";

prove({
  library: "wretch",
  client: "default",
  made: () => "wretch(url)",
  create: ({ url }) => wretch(url),
  send: (client) => client.get().json(),
});
