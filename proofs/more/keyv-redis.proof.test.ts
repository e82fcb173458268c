import KeyvRedis from "@keyv/redis";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startRedis } from "./support/daemons.js";

prove({
  when: isInstalled("redis-server"),
  start: startRedis,
  oneAtATime: true,
  library: "@keyv/redis",
  client: "default",
  made: () => "new KeyvRedis(url)",
  create: ({ port }) => new KeyvRedis(`redis://127.0.0.1:${port}`),
  send: (store) => store.get("key"),
  close: (store) => store.disconnect(),
});
