import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "HTTP client",
    calls: [
      [
        `import axios from "axios"; axios.interceptors.request.use(async (config) => { here(); });`,
        "perRequest import: HTTP client interceptor `axios.interceptors.request.use()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
