import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Workers",
    calls: [
      [`export default { async fetch(request, env) { here(); } };`, "perRequest file: Workers handler `default.fetch`"],
      [
        `import { WorkerEntrypoint } from "cloudflare:workers"; export class Prices extends WorkerEntrypoint { async price() { here(); } }`,
        "perRequest import: Workers entry point `Prices.price`",
      ],
      [
        `addEventListener("fetch", (event) => { here(); });`,
        'perRequest import: Workers event handler `addEventListener("fetch")`',
      ],
    ],
    friends: [
      [`addEventListener("load", () => { here(); });`],
      [`export default { fetch: async (id) => { here(); } };`],
    ],
  },
] satisfies readonly HostCases[];
