import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Discord",
    calls: [
      [
        `client.on(Events.InteractionCreate, async (i) => { here(); });`,
        "perRequest receiver: Discord event handler `client.on()`",
      ],
    ],
    friends: [
      [`client.once("ready", () => { here(); });`, 'inherits import: one-time listener `client.once("ready")`'],
    ],
  },
] satisfies readonly HostCases[];
