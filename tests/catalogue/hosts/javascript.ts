import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "JavaScript",
    calls: [
      [`Promise.all(items.map(async (item) => { here(); }));`, "perIteration import: array callback `items.map()`"],
      [`Array.from(items, (item) => { here(); });`, "perIteration import: array callback `Array.from()`"],
    ],
    friends: [
      [`Array.from({ length: 4 }, () => { here(); });`, "inherits import: array callback `Array.from()`"],
      [
        `import { Effect } from "effect"; Effect.map(one, () => { here(); });`,
        "inherits import: Effect effect `Effect.map()`",
      ],
      [`Model.find({ id }, () => { here(); });`],
      [`new Promise((resolve) => { here(); });`, "inherits import: promise executor `new Promise()`"],
    ],
  },
] satisfies readonly HostCases[];
