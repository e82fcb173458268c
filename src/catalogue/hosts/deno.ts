import type { HostEntry } from "../host-schema.js";

export default {
  host: "Deno",
  docs: "https://docs.deno.com/api/deno/~/Deno.serve",
  modules: ["globalThis", "https://deno.land/std*/http/**", "jsr:@std/http**", "@std/http", "std/http/**"],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      what: "handler",
      callees: ["Deno.serve", "serve"],
      handlers: "all",
      members: ["handler", "onError"],
    },
    {
      match: "call",
      runs: "perRequest",
      each: "schedule",
      what: "scheduled job",
      callees: ["Deno.cron"],
      handlers: "last",
      schedule: { argument: 1 },
    },
  ],
} as const satisfies HostEntry;
