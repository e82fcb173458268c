import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Connect RPC",
    calls: [
      [
        `import type { ConnectRouter } from "@connectrpc/connect"; export default (router: ConnectRouter) => { router.service(Prices, { async price() { here(); } }); };`,
        "perRequest import: Connect RPC service method `router.service()`",
      ],
    ],
    friends: [
      [
        `import type { ConnectRouter } from "@connectrpc/connect"; export default (router: ConnectRouter) => { here(); };`,
        "once type: Connect RPC routes `(router)`",
      ],
    ],
  },
] satisfies readonly HostCases[];
