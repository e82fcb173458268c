import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "memoiser",
    calls: [
      [
        `import once from "once"; export const client = once(() => { here(); });`,
        "once import: memoised function `once()`",
      ],
      [
        `import { lazy } from "./lazy.js"; export const client = lazy(() => { here(); });`,
        "once import: memoised function `lazy()`",
      ],
      [
        `function once(fn) {} export const client = once(() => { here(); });`,
        "once import: memoised function `once()`",
      ],
      [
        `import { cache } from "react"; export const client = cache(() => { here(); });`,
        "perRequest import: request cache `cache()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
