import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "JSON-RPC",
    calls: [
      [
        `import jayson from "jayson"; new jayson.Server({ add(args, cb) { here(); } });`,
        "perRequest import: JSON-RPC method `new jayson.Server()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
