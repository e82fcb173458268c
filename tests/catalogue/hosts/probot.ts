import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Probot",
    calls: [
      [
        `import type { Probot } from "probot"; export default (app: Probot) => { app.on("issues.opened", async () => { here(); }); };`,
        'perRequest import: Probot webhook handler `app.on("issues.opened")`',
      ],
    ],
    friends: [
      [
        `import type { Probot } from "probot"; export default (app: Probot) => { here(); };`,
        "once type: Probot application `(app)`",
      ],
    ],
  },
] satisfies readonly HostCases[];
