import type { HostEntry } from "../host-schema.js";

export default {
  host: "MQTT",
  docs: "https://github.com/mqttjs/MQTT.js",
  modules: ["mqtt", "async-mqtt"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      each: "message",
      what: "message handler",
      methods: ["on"],
      receiver: { madeBy: ["connect", "connectAsync"], types: ["MqttClient"] },
      named: ["message", "packetreceive"],
    },
  ],
} as const satisfies HostEntry;
