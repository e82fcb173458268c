import type { HostEntry } from "../host-schema.js";

/** Hooks of database libraries, which run with every operation. */
export default {
  host: "database",
  docs: "https://mongoosejs.com/docs/middleware.html",
  modules: ["mongoose", "typeorm", "@prisma/client", "sequelize", "sequelize-typescript"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      each: "query",
      what: "hook",
      modules: ["mongoose"],
      methods: ["pre", "post"],
      receiver: { madeBy: ["Schema", "default.Schema"], types: ["Schema"], names: ["*Schema", "schema"] },
      handlers: "last",
      count: [2, 3],
    },
    {
      match: "method",
      runs: "perRequest",
      each: "query",
      what: "middleware",
      methods: ["$use"],
      receiver: { any: true },
      handlers: [0],
    },
    {
      match: "method",
      runs: "perRequest",
      each: "query",
      what: "extension",
      methods: ["$extends"],
      receiver: { any: true },
      members: ["query.*.*", "query.*", "model.*.*", "client.*"],
    },
    {
      match: "decorator",
      runs: "perRequest",
      each: "query",
      what: "hook",
      modules: ["typeorm", "sequelize-typescript"],
      decorators: [
        "BeforeInsert",
        "AfterInsert",
        "BeforeUpdate",
        "AfterUpdate",
        "AfterLoad",
        "BeforeRemove",
        "AfterRemove",
        "BeforeCreate",
        "AfterCreate",
      ],
    },
    {
      match: "method",
      runs: "inherits",
      what: "transaction",
      methods: ["transaction", "$transaction"],
      receiver: { any: true },
    },
  ],
} as const satisfies HostEntry;
