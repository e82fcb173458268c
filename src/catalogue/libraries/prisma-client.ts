import type { LibraryEntry } from "../schema.js";

export default {
  package: "@prisma/client",
  modules: ["@prisma/client", "@prisma/client/edge"],
  versions: ">=4 <8",
  docs: "https://www.prisma.io/docs/orm/prisma-client/setup-and-configuration/instantiate-prisma-client",
  clients: {
    PrismaClient: {
      via: "new",
      costs: "connections",
      owns: "its own query engine and connection pool",
      release: ["$disconnect"],
      telling: ["$disconnect", "$use"],
      afterRelease: "reconnects",
      readsEnvironment: true,
      survivesReload: true,
      state: [
        { path: "$use", kind: "call", changes: "the middleware", accumulates: true },
        { path: "$on", kind: "call", changes: "the listeners", accumulates: true, observes: true },
      ],
    },
  },
} satisfies LibraryEntry;
