import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Meteor",
    calls: [
      [`Meteor.methods({ "prices.add"(price) { here(); } });`, "perRequest import: Meteor method `Meteor.methods()`"],
    ],
    friends: [[`Meteor.startup(() => { here(); });`, "once import: Meteor start-up hook `Meteor.startup()`"]],
  },
] satisfies readonly HostCases[];
