import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Crawlee",
    calls: [
      [
        `import { CheerioCrawler } from "crawlee"; new CheerioCrawler({ async requestHandler() { here(); } });`,
        "perRequest import: Crawlee handler `new CheerioCrawler()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
