import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Directus",
    calls: [
      [
        `import { defineOperationApi } from "@directus/extensions-sdk"; export default defineOperationApi({ id: "x", handler: async () => { here(); } });`,
        "perRequest import: Directus operation `defineOperationApi()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
