import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Medusa",
    calls: [
      [
        `import { createStep } from "@medusajs/framework/workflows-sdk"; export const s = createStep("x", async () => { here(); });`,
        'perRequest import: Medusa workflow step `createStep("x")`',
      ],
    ],
    friends: [
      [
        `import { createWorkflow } from "@medusajs/framework/workflows-sdk"; export const w = createWorkflow("x", () => { here(); });`,
        'once import: Medusa workflow composer `createWorkflow("x")`',
      ],
    ],
  },
] satisfies readonly HostCases[];
