import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "NATS",
    calls: [
      [
        `import { connect } from "nats"; const nc = await connect(); nc.subscribe("p", { callback: () => { here(); } });`,
        'perRequest import: NATS subscription `nc.subscribe("p")`',
      ],
    ],
  },
] satisfies readonly HostCases[];
