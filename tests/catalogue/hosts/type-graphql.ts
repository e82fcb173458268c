import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "TypeGraphQL",
    calls: [
      [
        `import { Query } from "type-graphql"; class R { @Query() async price() { here(); } }`,
        "perRequest import: TypeGraphQL resolver `R.price`",
      ],
    ],
    friends: [[`import { Query } from "@nestjs/common"; class R { async price(@Query() q) { here(); } }`]],
  },
] satisfies readonly HostCases[];
