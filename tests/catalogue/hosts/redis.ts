import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Redis",
    calls: [
      [
        `import { createClient } from "redis"; const sub = createClient(); sub.subscribe("c", (m) => { here(); });`,
        'perRequest import: Redis subscription `sub.subscribe("c")`',
      ],
    ],
    friends: [[`newsletter.subscribe("a@b", () => { here(); });`]],
  },
] satisfies readonly HostCases[];
