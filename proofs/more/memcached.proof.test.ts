import Memcached from "memcached";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startMemcached } from "./support/daemons.js";

prove({
  when: isInstalled("memcached"),
  start: startMemcached,
  oneAtATime: true,
  library: "memcached",
  client: "default",
  made: () => "new Memcached(server)",
  create: ({ port }) => new Memcached(`127.0.0.1:${port}`),
  send: (client) =>
    new Promise((resolve, reject) =>
      client.get("key", (error: Error | undefined) => (error ? reject(error) : resolve(undefined))),
    ),
  close: (client) => client.end(),
});
