import type { LibraryEntry } from "../schema.js";

export default {
  package: "globalThis",
  docs: "https://undici.nodejs.org/#/?id=garbage-collection",
  proof: "bodies.proof.test.ts",
  inert: [
    "console.*",
    "String",
    "Boolean",
    "Number",
    "JSON.stringify",
    "Object.keys",
    "Object.entries",
    "Object.getOwnPropertyNames",
  ],
  neverReturns: {
    "process.exit": { by: "ending-the-process" },
    "process.abort": { by: "ending-the-process" },
  },
  responses: {
    fetch: {
      arrives: "promise",
      interface: "fetch",
      type: "Response",
      absoluteUrls: true,
      unread: "once it outgrows 64 KiB (16 KiB on Node 20) its connection stays taken",
      until: "until garbage collection",
      browserOptions: [{ option: "credentials", is: "include" }],
    },
  },
  requests: {
    fetch: { options: [1], headers: "headers" },
    Request: { via: "new", options: [1], headers: "headers" },
  },
} satisfies LibraryEntry;
