import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "node-fetch",
  versions: ">=2 <4",
  docs: "https://github.com/node-fetch/node-fetch#custom-agent",
  proof: "node-fetch.proof.test.ts",
  requests: {
    default: { options: [1], address: { argument: 0 }, agents: { agent: "any" }, headers: "headers" },
    Request: { via: "new", options: [1], address: { argument: 0 }, agents: { agent: "any" }, headers: "headers" },
  },
  responses: {
    default: {
      arrives: "promise",
      interface: "node-fetch",
      type: "Response",
      absoluteUrls: true,
    },
  },
} satisfies LibraryEntry;
