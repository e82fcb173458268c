import type { HostEntry } from "../host-schema.js";
import { VERB_EXPORTS } from "../vocabulary/host-words.js";

export default {
  host: "SolidStart",
  docs: "https://docs.solidjs.com/solid-start/building-your-application/api-routes",
  modules: ["@solidjs/start", "@solidjs/start/**", "@solidjs/router"],
  scopes: [
    {
      match: "export",
      runs: "perRequest",
      what: "API route",
      exports: VERB_EXPORTS,
      files: ["**/routes/**/*.{js,jsx,ts,tsx}"],
      // SvelteKit's files of routes.
      notFiles: ["**/+*"],
    },
    {
      match: "call",
      runs: "perRequest",
      what: "middleware",
      callees: ["createMiddleware"],
      members: ["onRequest", "onBeforeResponse"],
    },
    {
      match: "call",
      runs: "perRequest",
      each: "call",
      what: "server function",
      modules: ["@solidjs/router"],
      callees: ["query", "action", "cache"],
      handlers: [0],
    },
    { match: "parameterType", runs: "perRequest", what: "API route", types: ["APIEvent"], at: [0] },
  ],
} as const satisfies HostEntry;
