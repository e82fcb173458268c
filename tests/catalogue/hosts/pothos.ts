import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Pothos",
    calls: [
      [
        `builder.queryField("price", (t) => t.field({ resolve: async () => { here(); } }));`,
        "perRequest import: Pothos resolver `t.field()`",
      ],
    ],
    friends: [
      [
        `builder.queryField("price", (t) => { here(); });`,
        'once receiver: Pothos schema builder `builder.queryField("price")`',
      ],
    ],
  },
] satisfies readonly HostCases[];
