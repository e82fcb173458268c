import type { HostEntry } from "../host-schema.js";

export default {
  host: "Gatsby",
  docs: "https://www.gatsbyjs.com/docs/reference/functions/",
  modules: ["gatsby"],
  scopes: [
    {
      match: "parameterType",
      runs: "perRequest",
      what: "function",
      types: ["GatsbyFunctionRequest", "GatsbyFunctionResponse"],
      at: [0, 1],
    },
    {
      match: "export",
      runs: "once",
      what: "build hook",
      exports: ["createPages", "sourceNodes", "onCreateNode", "createSchemaCustomization", "onPostBuild", "onPreInit"],
      files: ["**/gatsby-node.{js,ts,mjs}"],
    },
  ],
} as const satisfies HostEntry;
