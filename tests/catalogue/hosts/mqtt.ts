import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "MQTT",
    calls: [
      [
        `import mqtt from "mqtt"; const client = mqtt.connect(u); client.on("message", () => { here(); });`,
        'perRequest import: MQTT message handler `client.on("message")`',
      ],
    ],
    friends: [
      [
        `import mqtt from "mqtt"; const client = mqtt.connect(u); client.on("connect", () => { here(); });`,
        'inherits import: one-time listener `client.on("connect")`',
      ],
    ],
  },
] satisfies readonly HostCases[];
