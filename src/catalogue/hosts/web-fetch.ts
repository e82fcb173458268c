import type { HostEntry } from "../host-schema.js";
import { VERB_EXPORTS } from "../vocabulary/host-words.js";

/** Handlers that take the web platform's `Request`, whatever the host. */
export default {
  host: "HTTP",
  docs: "https://developer.mozilla.org/en-US/docs/Web/API/Request",
  shared: true,
  modules: ["globalThis"],
  scopes: [
    { match: "parameterType", runs: "perRequest", what: "handler", types: ["Request"], at: [0] },
    {
      match: "export",
      runs: "perRequest",
      what: "handler",
      exports: VERB_EXPORTS,
      files: ["**/route.{js,jsx,ts,tsx,mjs,mts}"],
    },
  ],
} as const satisfies HostEntry;
