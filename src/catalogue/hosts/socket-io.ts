import type { HostEntry } from "../host-schema.js";

export default {
  host: "Socket.IO",
  docs: "https://socket.io/docs/v4/server-api/",
  modules: ["socket.io"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      each: "connection",
      what: "connection handler",
      methods: ["on"],
      receiver: {
        madeBy: ["Server", "default"],
        types: ["Server", "Namespace"],
        names: ["io", "*Io", "*IO", "nsp", "namespace"],
      },
      named: ["connection", "connect", "new_namespace"],
      passes: ["Socket"],
    },
    {
      match: "method",
      runs: "perRequest",
      each: "event",
      what: "event handler",
      methods: ["on", "onAny"],
      receiver: { types: ["Socket"] },
      handlers: "last",
    },
    {
      match: "method",
      runs: "perRequest",
      what: "middleware",
      methods: ["use"],
      receiver: { madeBy: ["Server", "default"], types: ["Server", "Namespace", "Socket"], names: ["io", "nsp"] },
      handlers: [0],
    },
    {
      match: "parameterType",
      runs: "perRequest",
      each: "connection",
      what: "connection handler",
      types: ["Socket"],
      at: [0],
      passes: ["Socket"],
    },
  ],
} as const satisfies HostEntry;
