import { connect, connectAsync } from "mqtt";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startMosquitto } from "./support/daemons.js";

prove({
  when: isInstalled("mosquitto"),
  start: startMosquitto,
  oneAtATime: true,
  library: "mqtt",
  client: "connect",
  create: ({ port }) => connect(`mqtt://127.0.0.1:${port}`),
  send: (client) => client.publishAsync("topic", "message", { qos: 1 }),
  close: (client) => client.endAsync(true),
});
prove({
  when: isInstalled("mosquitto"),
  start: startMosquitto,
  oneAtATime: true,
  library: "mqtt",
  client: "connectAsync",
  create: ({ port }) => connectAsync(`mqtt://127.0.0.1:${port}`),
  send: (client) => client.publishAsync("topic", "message", { qos: 1 }),
  close: (client) => client.endAsync(true),
});
