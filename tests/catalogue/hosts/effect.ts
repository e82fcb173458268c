import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Effect",
    calls: [
      [
        `import { Layer } from "effect"; Layer.sync(Tag, () => { here(); });`,
        "once import: Effect layer `Layer.sync()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
