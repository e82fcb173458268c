import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Hocuspocus",
    calls: [
      [
        `import { Server } from "@hocuspocus/server"; new Server({ async onAuthenticate() { here(); } });`,
        "perRequest import: Hocuspocus hook `new Server()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
