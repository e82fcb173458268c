import type { HostEntry } from "../host-schema.js";

export default {
  host: "Parse",
  docs: "https://docs.parseplatform.org/cloudcode/guide/",
  modules: ["globalThis", "parse", "parse/node"],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      each: "invocation",
      what: "cloud function",
      callees: [
        "Parse.Cloud.define",
        "Parse.Cloud.job",
        "Parse.Cloud.beforeSave",
        "Parse.Cloud.afterSave",
        "Parse.Cloud.beforeDelete",
        "Parse.Cloud.afterDelete",
        "Parse.Cloud.beforeFind",
        "Parse.Cloud.afterFind",
        "Parse.Cloud.beforeLogin",
        "Parse.Cloud.afterLogin",
        "Cloud.*",
      ],
      handlers: [1],
    },
  ],
} as const satisfies HostEntry;
