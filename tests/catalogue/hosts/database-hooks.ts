import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "database",
    calls: [
      [
        `import { Schema } from "mongoose"; const s = new Schema({}); s.pre("save", async function () { here(); });`,
        'perRequest import: database hook `s.pre("save")`',
      ],
    ],
    friends: [
      [
        `prisma.$transaction(async (tx) => { here(); });`,
        "inherits receiver: database transaction `prisma.$transaction()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
