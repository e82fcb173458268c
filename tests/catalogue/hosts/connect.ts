import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Connect",
    calls: [
      [
        `const connect = require("connect"); const app = connect(); app.use(function (a, b, c) { here(); });`,
        "perRequest import: Connect handler `app.use()`",
      ],
    ],
    friends: [[`import chai from "chai"; chai.use(function (one, two) { here(); });`]],
  },
] satisfies readonly HostCases[];
