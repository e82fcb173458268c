import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const sequelize = {
  construction: { via: "new" },
  cost: { fresh: "connections" },
  ending: { by: ["close"] },
} satisfies ClientEntry;

export default {
  package: "sequelize",
  versions: "^6",
  docs: "https://sequelize.org/docs/v6/other-topics/connection-pool/",
  proof: "sequelize.proof.test.ts",
  clients: { default: sequelize, Sequelize: sequelize },
} satisfies LibraryEntry;
