import type { LibraryEntry } from "../schema.js";

export default {
  package: "mqtt",
  versions: "^5",
  docs: "https://github.com/mqttjs/MQTT.js#readme",
  proof: "mqtt.proof.test.ts",
  clients: {
    connect: {
      via: "call",
      costs: "connections",
      owns: "its own connection to the broker",
      release: ["end"],
      readsEnvironment: true,
      connects: true,
    },
    connectAsync: {
      via: "call",
      awaited: true,
      costs: "connections",
      owns: "its own connection to the broker",
      release: ["end"],
      connects: true,
    },
  },
} satisfies LibraryEntry;
