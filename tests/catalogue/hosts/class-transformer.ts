import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "class-transformer",
    calls: [
      [
        `import { Transform } from "class-transformer"; class Price { @Transform(({ value }) => { here(); }) amount; }`,
        "perRequest import: class-transformer value transformer `Transform()`",
      ],
    ],
    friends: [
      [
        `import { Type } from "class-transformer"; class Price { @Type(() => { here(); }) amount; }`,
        "once import: class-transformer type of a property `Type()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
