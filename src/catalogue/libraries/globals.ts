import { TEED_BY_NEXT } from "../fragments/next-fetch.js";
import type { LibraryEntry } from "../library-schema.js";

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
      browserOptions: [{ option: "credentials", is: "include" }],
      teed: { ...TEED_BY_NEXT, unless: "signal" },
    },
  },
  requests: {
    fetch: { options: [1], headers: "headers" },
    Request: { via: "new", options: [1], headers: "headers" },
  },
} satisfies LibraryEntry;
