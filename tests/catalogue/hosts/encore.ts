import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Encore",
    calls: [
      [
        `import { api } from "encore.dev/api"; export const price = api({ expose: true }, async () => { here(); });`,
        "perRequest import: Encore endpoint `api()`",
      ],
    ],
    friends: [[`import { api } from "./api.js"; export const price = api({ expose: true }, async () => { here(); });`]],
  },
] satisfies readonly HostCases[];
