import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Bot Framework",
    calls: [
      [
        `import type { TurnContext } from "botbuilder"; export async function reply(turn: TurnContext) { here(); }`,
        "perRequest type: Bot Framework activity handler `reply`",
      ],
    ],
  },
] satisfies readonly HostCases[];
