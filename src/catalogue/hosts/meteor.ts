import type { HostEntry } from "../host-schema.js";

export default {
  host: "Meteor",
  docs: "https://docs.meteor.com/api/meteor.html",
  modules: ["globalThis", "meteor/meteor", "meteor/mdg:validated-method", "meteor/webapp"],
  scopes: [
    { match: "call", runs: "once", what: "start-up hook", callees: ["Meteor.startup"], handlers: [0] },
    { match: "call", runs: "perRequest", each: "call", what: "method", callees: ["Meteor.methods"], members: ["*"] },
    {
      match: "call",
      runs: "perRequest",
      each: "call",
      what: "publication",
      callees: ["Meteor.publish", "Meteor.publishComposite"],
      handlers: [1],
    },
    {
      match: "call",
      runs: "perRequest",
      each: "call",
      what: "method",
      callees: ["ValidatedMethod"],
      members: ["run", "validate"],
    },
    {
      match: "call",
      runs: "perRequest",
      what: "handler",
      callees: ["WebApp.connectHandlers.use", "WebApp.handlers.*"],
    },
  ],
} as const satisfies HostEntry;
