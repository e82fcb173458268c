import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "lodash",
    calls: [
      [
        `import _ from "lodash"; _.map(items, () => { here(); });`,
        "perIteration import: collection callback `_.map()`",
      ],
      [
        `import map from "lodash/map"; map(items, () => { here(); });`,
        "perIteration import: collection callback `map()`",
      ],
    ],
    friends: [
      [
        `import _ from "lodash"; const client = _.once(() => { here(); });`,
        "once import: memoised function `_.once()`",
      ],
      [
        `import { debounce } from "lodash"; debounce(() => { here(); });`,
        "inherits import: delayed function `debounce()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
