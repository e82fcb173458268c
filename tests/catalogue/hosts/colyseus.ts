import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Colyseus",
    calls: [
      [
        `import { Room } from "colyseus"; class Game extends Room { onJoin() { here(); } }`,
        "perRequest import: Colyseus room hook `Game.onJoin`",
      ],
    ],
  },
] satisfies readonly HostCases[];
