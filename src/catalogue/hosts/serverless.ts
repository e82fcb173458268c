import type { HostEntry } from "../host-schema.js";

export default {
  host: "Serverless",
  docs: "https://github.com/apache/openwhisk/blob/master/docs/actions-nodejs.md",
  scopes: [
    {
      match: "export",
      runs: "perRequest",
      what: "function",
      exports: ["main", "handle"],
      files: ["**/{functions,actions}/**/*.{js,mjs,ts}"],
      parameters: { names: ["args|params|event|{}"], count: [1, 3] },
    },
  ],
} as const satisfies HostEntry;
