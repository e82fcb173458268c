import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@prisma/client",
  // Since version 6 the client is generated into the project.
  modules: [
    "@prisma/client",
    "@prisma/client/edge",
    "**/generated/{prisma,client,prisma-client}",
    "**/generated/prisma/client{,.js,.ts}",
    "**/generated-prisma-client",
    "**/.prisma/client",
  ],
  versions: ">=4 <8",
  docs: "https://www.prisma.io/docs/orm/prisma-client/setup-and-configuration/instantiate-prisma-client",
  clients: {
    PrismaClient: {
      construction: { via: "new", readsEnvironment: true },
      cost: { fresh: "connections" },
      preparation: { by: ["$connect"], again: "harmless", optional: true },
      ending: { by: ["$disconnect"], after: "reconnects" },
      sharing: { survivesReload: true },
      state: [
        { path: "$use", kind: "call", changes: "the middleware", accumulates: true },
        { path: "$on", kind: "call", changes: "the listeners", accumulates: true, observes: true },
      ],
      distinctiveMembers: ["$disconnect", "$use"],
    },
  },
} satisfies LibraryEntry;
