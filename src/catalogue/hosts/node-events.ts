import type { HostEntry } from "../host-schema.js";
import { ONE_SHOT_EVENTS } from "../host-words.js";

const SUBSCRIBE = ["on", "addListener", "prependListener", "addEventListener"] as const;

export default {
  host: "Node.js",
  docs: "https://nodejs.org/api/events.html",
  builtin: true,
  modules: ["node:events", "events", "eventemitter3", "eventemitter2"],
  scopes: [
    {
      match: "method",
      runs: "inherits",
      what: "one-time listener",
      methods: ["once", "prependOnceListener", "onceAsync"],
      receiver: { any: true },
      handlers: "last",
    },
    {
      match: "method",
      runs: "inherits",
      what: "one-time listener",
      methods: SUBSCRIBE,
      receiver: { any: true },
      handlers: [1],
      named: ONE_SHOT_EVENTS,
    },
    {
      match: "method",
      runs: "perRequest",
      each: "event",
      what: "listener",
      methods: SUBSCRIBE,
      receiver: { madeBy: ["EventEmitter", "default", "EventEmitter2"], types: ["EventEmitter", "default"] },
      handlers: [1],
    },
    {
      match: "method",
      runs: "perIteration",
      each: "chunk",
      what: "stream listener",
      methods: ["on"],
      receiver: { any: true },
      named: ["data", "line", "readable"],
      handlers: [1],
    },
    {
      match: "method",
      runs: "perRequest",
      each: "message",
      what: "message handler",
      methods: ["on", "addListener"],
      receiver: { any: true },
      named: ["message", "request", "connection", "upgrade"],
      handlers: [1],
    },
    { match: "assignment", runs: "perRequest", each: "message", what: "message handler", properties: ["onmessage"] },
    {
      match: "assignment",
      runs: "inherits",
      what: "one-time listener",
      properties: ["onopen", "onclose", "onerror", "onload", "onend"],
    },
  ],
} as const satisfies HostEntry;
