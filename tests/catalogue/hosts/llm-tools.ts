import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "agent",
    calls: [
      [
        `import { tool } from "ai"; export const t = tool({ execute: async () => { here(); } });`,
        "perRequest import: agent tool `tool()`",
      ],
      [
        `import { Tool } from "@langchain/core/tools"; class Price extends Tool { async _call() { here(); } }`,
        "perRequest import: agent tool `Price._call`",
      ],
    ],
  },
] satisfies readonly HostCases[];
