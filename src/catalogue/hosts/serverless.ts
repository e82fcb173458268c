import type { HostEntry } from "../host-schema.js";

/** Functions that a deployment names by their file and export: Serverless Framework, OpenWhisk and their kin. */
export default {
  host: "Serverless",
  docs: "https://github.com/apache/openwhisk/blob/master/docs/actions-nodejs.md",
  scopes: [
    {
      match: "export",
      runs: "perRequest",
      each: "invocation",
      what: "function",
      exports: ["*"],
      files: ["**/handler.{js,cjs,mjs,ts}", "**/{functions,lambda,lambdas}/**/*.{js,cjs,mjs,ts}"],
      notBeside: ["command", "builder", "describe", "desc", "aliases"],
      parameters: { names: ["event|_event|evt"], count: [1, 3] },
    },
    {
      match: "export",
      runs: "perRequest",
      each: "invocation",
      what: "function",
      exports: ["main", "handle"],
      files: ["**/{functions,actions}/**/*.{js,mjs,ts}"],
      parameters: { names: ["args|params|event|{}"], count: [1, 3] },
    },
  ],
} as const satisfies HostEntry;
