import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "upload",
    calls: [
      [
        `import multer from "multer"; multer({ fileFilter(a, b, cb) { here(); } });`,
        "perRequest import: upload callback `multer()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
