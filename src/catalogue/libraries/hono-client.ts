import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "hono",
  modules: ["hono/client"],
  versions: "^4",
  docs: "https://hono.dev/docs/guides/rpc",
  clients: { hc: { construction: { via: "call" }, cost: { fresh: "nothing" }, transport: "fetch" } },
} satisfies LibraryEntry;
