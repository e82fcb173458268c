import type { LibraryEntry } from "../schema.js";

export default {
  package: "hono",
  modules: ["hono/client"],
  versions: "^4",
  docs: "https://hono.dev/docs/guides/rpc",
  clients: { hc: { via: "call", costs: "nothing", transport: "fetch" } },
} satisfies LibraryEntry;
