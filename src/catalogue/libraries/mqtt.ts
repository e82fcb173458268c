import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "mqtt",
  versions: "^5",
  docs: "https://github.com/mqttjs/MQTT.js#readme",
  proof: "mqtt.proof.test.ts",
  clients: {
    connect: {
      construction: { via: "call", readsEnvironment: true, connects: true },
      cost: { fresh: "connections" },
      ending: { by: ["end"] },
    },
    connectAsync: {
      construction: { via: "call", awaited: true, connects: true },
      cost: { fresh: "connections" },
      ending: { by: ["end"] },
    },
  },
} satisfies LibraryEntry;
