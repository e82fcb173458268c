import type { HostEntry } from "../host-schema.js";
import { VERB_EXPORTS } from "../vocabulary/host-words.js";

export default {
  host: "Vercel",
  docs: "https://vercel.com/docs/functions/runtimes/node-js",
  modules: ["@vercel/functions", "@vercel/node"],
  scopes: [
    {
      match: "export",
      runs: "perRequest",
      what: "function",
      exports: VERB_EXPORTS,
      files: ["/{,*/,*/*/}api/**/*.{js,ts,mjs,mts}"],
      notFiles: ["**/route.*", "**/{src,app,lib}/**"],
    },
    {
      match: "export",
      runs: "perRequest",
      what: "function",
      exports: ["default"],
      files: ["/api/**/*.{js,ts,mjs,mts}"],
      parameters: { names: ["req|request|_req|_request"], count: [1, 2] },
    },
  ],
} as const satisfies HostEntry;
