import { Client } from "memjs";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startMemcached } from "./support/daemons.js";

prove({
  when: isInstalled("memcached"),
  start: startMemcached,
  oneAtATime: true,
  library: "memjs",
  client: "Client.create",
  create: ({ port }) => Client.create(`127.0.0.1:${port}`),
  send: (client) => client.get("key"),
  close: (client) => client.close(),
});
