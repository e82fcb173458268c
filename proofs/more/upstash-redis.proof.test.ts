import { Redis } from "@upstash/redis";
import { prove } from "../support/prove.js";

prove({
  library: "@upstash/redis",
  client: "Redis",
  respond: () => ({ body: { result: "1" } }),
  failing: () => new Redis({ url: "not a URL", token: "token" }),
  create: ({ url }) => new Redis({ url, token: "token", enableAutoPipelining: false }),
  send: (client) => client.get("key"),
});
