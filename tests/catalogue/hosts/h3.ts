import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "h3",
    calls: [
      [
        `export default defineEventHandler(async (event) => { here(); });`,
        "perRequest import: h3 event handler `defineEventHandler()`",
      ],
      [
        `import { defineEventHandler } from "h3"; export default defineEventHandler({ handler: () => { here(); } });`,
        "perRequest import: h3 event handler `defineEventHandler()`",
      ],
    ],
    friends: [
      [
        `export default defineLazyEventHandler(async () => { here(); return defineEventHandler(() => {}); });`,
        "once import: h3 lazy handler `defineLazyEventHandler()`",
      ],
      [`import { defineEventHandler } from "./own.js"; export default defineEventHandler(async (one) => { here(); });`],
    ],
  },
] satisfies readonly HostCases[];
