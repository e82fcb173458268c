import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "job queue",
    calls: [
      [
        `import PgBoss from "pg-boss"; const boss = new PgBoss(u); boss.work("mail", async () => { here(); });`,
        'perRequest import: job queue processor `boss.work("mail")`',
      ],
    ],
    friends: [
      [`import { sequelize } from "./db"; sequelize.define("user", () => { here(); });`],
      [`customElements.define("x-y", () => { here(); });`],
    ],
  },
] satisfies readonly HostCases[];
