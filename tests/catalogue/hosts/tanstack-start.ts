import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "TanStack Start",
    calls: [
      [
        `import { createServerFn } from "@tanstack/react-start"; export const price = createServerFn({ method: "GET" }).validator(v).handler(async () => { here(); });`,
        "perRequest import: TanStack Start server function `.handler()`",
      ],
      [
        `import { createFileRoute } from "@tanstack/react-router"; export const Route = createFileRoute("/x")({ server: { handlers: { GET: async () => { here(); } } } });`,
        "perRequest import: TanStack Start handler `server.handlers.GET`",
      ],
    ],
  },
] satisfies readonly HostCases[];
