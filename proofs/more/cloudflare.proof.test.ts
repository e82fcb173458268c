import Cloudflare from "cloudflare";
import { prove } from "../support/prove.js";

prove({
  library: "cloudflare",
  client: "default",
  made: () => "new Cloudflare({ apiToken })",
  create: ({ url }) => new Cloudflare({ apiToken: "token", baseURL: url }),
  send: (client) => client.user.get(),
});
