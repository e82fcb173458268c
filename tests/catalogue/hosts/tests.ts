import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "test",
    calls: [
      [`describe("x", () => { it("y", async () => { here(); }); });`, 'once import: test `it("y")`'],
      [`import { after } from "node:test"; after(async () => { here(); });`, "once import: test `after()`"],
    ],
    friends: [
      [
        `import { after } from "next/server"; after(async () => { here(); });`,
        "inherits import: Next.js deferred work `after()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
