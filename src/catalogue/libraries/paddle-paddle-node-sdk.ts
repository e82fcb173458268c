import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@paddle/paddle-node-sdk",
  versions: "^3",
  docs: "https://developer.paddle.com/api-reference/overview",
  clients: {
    Paddle: { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" }, transport: "fetch" },
  },
} satisfies LibraryEntry;
