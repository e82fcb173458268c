import type { HostEntry } from "../host-schema.js";
import { VERBS } from "../vocabulary/host-words.js";

const MODULES = ["@adonisjs/core/http", "@adonisjs/core/**", "@adonisjs/core", "@ioc:Adonis/Core/**"] as const;

export default {
  host: "AdonisJS",
  docs: "https://docs.adonisjs.com/guides/basics/controllers",
  modules: MODULES,
  scopes: [
    {
      match: "method",
      runs: "once",
      what: "provider",
      methods: ["singleton"],
      receiver: { any: true, through: ["container"] },
      handlers: "last",
    },
    {
      match: "class",
      runs: "once",
      what: "provider",
      files: ["**/providers/**"],
      methods: ["register", "boot", "ready", "shutdown", "start"],
      needsImport: true,
    },
    {
      match: "class",
      runs: "perRequest",
      what: "controller",
      files: ["**/app/**/{controllers,Controllers}/**", "**/app/**/*{_controller,Controller}.ts"],
      methods: ["constructor"],
      needsImport: true,
      modules: [...MODULES, "#models/**", "#services/**"],
    },
    {
      match: "parameterType",
      runs: "perRequest",
      what: "handler",
      types: ["HttpContext", "HttpContextContract"],
      at: [0],
    },
    {
      match: "call",
      runs: "perRequest",
      what: "handler",
      modules: ["@adonisjs/core/services/router", "@ioc:Adonis/Core/Route"],
      callees: [...VERBS],
      handlers: [1],
    },
  ],
} as const satisfies HostEntry;
