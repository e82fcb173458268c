import type { HostEntry } from "../host-schema.js";

/** Dependency-injection containers and resource pools: their factories run when something is made to be kept. */
export default {
  host: "container",
  docs: "https://github.com/jeffijoe/awilix",
  modules: ["tsyringe", "awilix", "typedi", "inversify", "generic-pool", "bottlejs", "@inversifyjs/**"],
  scopes: [
    {
      match: "method",
      runs: "once",
      what: "factory",
      methods: ["register", "registerSingleton", "registerInstance", "bind", "singleton", "provide", "factory", "set"],
      receiver: {
        names: ["container", "*Container", "injector", "di", "ioc"],
        madeBy: ["createContainer", "Container"],
      },
      handlers: "all",
      members: ["useFactory", "factory", "*.useFactory"],
    },
    {
      match: "call",
      runs: "once",
      what: "factory",
      callees: ["container.*", "Container.*"],
      handlers: "all",
      members: ["useFactory", "factory"],
    },
    {
      match: "call",
      runs: "once",
      what: "factory",
      callees: ["instanceCachingFactory", "instancePerContainerCachingFactory", "asFunction", "asValue"],
    },
    {
      match: "call",
      runs: "once",
      what: "pool factory",
      modules: ["generic-pool"],
      callees: ["createPool"],
      members: ["create", "destroy", "validate"],
    },
    { match: "property", runs: "once", what: "pool factory", members: ["create"], beside: ["destroy"] },
  ],
} as const satisfies HostEntry;
