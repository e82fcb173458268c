import type { HostEntry } from "../host-schema.js";

const PARTS = ["transform", "write", "writev", "read", "pull"] as const;

export default {
  host: "Node.js",
  docs: "https://nodejs.org/api/stream.html",
  builtin: true,
  modules: ["node:stream", "node:stream/**", "through2", "readable-stream", "globalThis"],
  scopes: [
    {
      match: "call",
      runs: "perIteration",
      each: "chunk",
      what: "stream callback",
      callees: ["Transform", "Writable", "Duplex", "Readable", "TransformStream", "WritableStream", "ReadableStream"],
      members: PARTS,
    },
    {
      match: "call",
      runs: "inherits",
      what: "stream callback",
      callees: ["Transform", "Writable", "Duplex", "Readable", "TransformStream", "WritableStream", "ReadableStream"],
      members: ["start", "final", "flush", "construct", "destroy", "cancel"],
    },
    {
      match: "class",
      runs: "perIteration",
      each: "chunk",
      what: "stream method",
      heritage: ["Transform", "Writable", "Duplex", "Readable"],
      methods: ["_transform", "_write", "_writev", "_read"],
    },
  ],
} as const satisfies HostEntry;
