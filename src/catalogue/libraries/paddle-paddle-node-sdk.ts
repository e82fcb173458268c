import type { LibraryEntry } from "../schema.js";

export default {
  package: "@paddle/paddle-node-sdk",
  versions: "^3",
  docs: "https://developer.paddle.com/api-reference/overview",
  clients: { Paddle: { via: "new", costs: "construction", throws: "never", transport: "fetch" } },
} satisfies LibraryEntry;
