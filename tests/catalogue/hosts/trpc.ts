import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "tRPC",
    calls: [
      [
        `import { publicProcedure } from "../trpc"; export const r = { price: publicProcedure.input(s).query(async () => { here(); }) };`,
        "perRequest receiver: tRPC procedure `.query()`",
      ],
      [
        `import { initTRPC } from "@trpc/server"; const t = initTRPC.context().create(); export const p = t.procedure.mutation(async () => { here(); });`,
        "perRequest import: tRPC procedure `t.procedure.mutation()`",
      ],
      [
        `export const createTRPCContext = async () => { here(); };`,
        "perRequest file: tRPC context `createTRPCContext`",
      ],
    ],
    friends: [[`db.query(sql, () => { here(); });`], [`export const createContext = async () => { here(); };`]],
  },
] satisfies readonly HostCases[];
