import type { HostEntry } from "../host-schema.js";

const METHODS = ["find", "get", "create", "update", "patch", "remove"] as const;

export default {
  host: "Feathers",
  docs: "https://feathersjs.com/api/services",
  modules: ["@feathersjs/feathers", "@feathersjs/**", "../declarations", "../../declarations", "../../../declarations"],
  scopes: [
    {
      match: "class",
      runs: "perRequest",
      each: "call",
      what: "service method",
      heritage: [
        "ServiceMethods",
        "ServiceInterface",
        "KnexService",
        "MongoDBService",
        "MemoryService",
        "Service",
        "ServiceAddons",
      ],
      methods: METHODS,
    },
    { match: "parameterType", runs: "perRequest", what: "hook", types: ["HookContext"], at: [0] },
    {
      match: "property",
      runs: "perRequest",
      what: "hook",
      members: ["before.*", "after.*", "error.*", "around.*"],
      modules: ["@feathersjs/**"],
      needsImport: true,
    },
    { match: "valueType", runs: "perRequest", what: "hook", types: ["Hook", "HookFunction", "AroundHookFunction"] },
  ],
} as const satisfies HostEntry;
