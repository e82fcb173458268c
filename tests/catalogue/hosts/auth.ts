import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "auth",
    calls: [
      [
        `import NextAuth from "next-auth"; export default NextAuth({ callbacks: { async jwt() { here(); } } });`,
        "perRequest import: auth callback `NextAuth()`",
      ],
      [
        `import { Strategy } from "passport-local"; passport.use(new Strategy(async (user, done) => { here(); }));`,
        "perRequest import: auth strategy `new Strategy()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
