import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Convex",
    calls: [
      [
        `import { action } from "../_generated/server"; export const price = action({ handler: async (ctx) => { here(); } });`,
        "perRequest import: Convex function `action()`",
      ],
    ],
    friends: [
      [`import { action } from "./store"; export const price = action({ handler: async (one) => { here(); } });`],
    ],
  },
] satisfies readonly HostCases[];
