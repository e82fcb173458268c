import type { HostEntry } from "../host-schema.js";

export default {
  host: "Colyseus",
  docs: "https://docs.colyseus.io/room",
  modules: ["@colyseus/core", "colyseus"],
  scopes: [
    {
      match: "class",
      runs: "perRequest",
      each: "connection",
      what: "room hook",
      heritage: ["Room"],
      methods: ["onCreate", "onJoin", "onLeave", "onAuth", "onDispose"],
    },
  ],
} as const satisfies HostEntry;
