import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "LoopBack",
    calls: [
      [
        `import { get } from "@loopback/rest"; class Prices { @get("/x") async show() { here(); } }`,
        "perRequest import: LoopBack controller method `Prices.show`",
      ],
    ],
    friends: [[`import { get } from "./own.js"; class Prices { @get("/x") async show() { here(); } }`]],
  },
] satisfies readonly HostCases[];
