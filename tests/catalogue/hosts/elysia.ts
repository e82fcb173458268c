import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Elysia",
    calls: [
      [
        `import { Elysia } from "elysia"; new Elysia().get("/", () => { here(); });`,
        'perRequest import: Elysia handler `.get("/")`',
      ],
      [
        `import { Elysia } from "elysia"; new Elysia().group("/v1", (app) => app.get("/", () => { here(); }));`,
        'perRequest import: Elysia handler `app.get("/")`',
      ],
      [
        `import { Elysia } from "elysia"; new Elysia().derive(() => { here(); });`,
        "perRequest import: Elysia handler `.derive()`",
      ],
    ],
    friends: [
      [
        `import { Elysia } from "elysia"; new Elysia().onStart(() => { here(); });`,
        "once import: Elysia plugin `.onStart()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
