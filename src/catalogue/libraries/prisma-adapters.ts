import type { ClientEntry, LibraryEntry } from "../library-schema.js";

/** What gives Prisma its connections where it has no engine of its own. */
const adapter = {
  construction: { via: "new", throws: "never" },
  cost: { fresh: "connections" },
  transport: "socket",
} as const satisfies ClientEntry;

export default {
  package: "@prisma/adapter-*",
  modules: ["@prisma/adapter-pg", "@prisma/adapter-neon", "@prisma/adapter-mariadb"],
  versions: ">=5 <8",
  docs: "https://www.prisma.io/docs/orm/overview/databases/database-drivers",
  clients: { PrismaPg: adapter, PrismaNeon: adapter, PrismaMariaDb: adapter },
} satisfies LibraryEntry;
