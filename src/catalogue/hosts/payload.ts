import type { HostEntry } from "../host-schema.js";

const HOOKS = [
  "beforeChange",
  "afterChange",
  "beforeValidate",
  "beforeRead",
  "afterRead",
  "beforeDelete",
  "afterDelete",
  "beforeOperation",
  "afterOperation",
  "beforeLogin",
  "afterLogin",
  "afterLogout",
  "afterMe",
  "afterRefresh",
  "afterForgotPassword",
  "afterError",
] as const;

export default {
  host: "Payload",
  docs: "https://payloadcms.com/docs/hooks/overview",
  modules: ["payload", "payload/**"],
  scopes: [
    { match: "property", runs: "once", what: "start-up hook", members: ["onInit"], needsImport: true },
    { match: "property", runs: "perRequest", what: "hook", members: HOOKS.map((hook) => `hooks.${hook}`) },
    {
      match: "valueType",
      runs: "perRequest",
      what: "hook",
      types: ["Collection*Hook", "Global*Hook", "FieldHook", "PayloadHandler", "Access", "FieldAccess", "TaskHandler"],
    },
    {
      match: "property",
      runs: "perRequest",
      what: "endpoint",
      members: ["handler", "endpoints.handler"],
      beside: ["path", "method"],
      needsImport: true,
    },
    { match: "parameterType", runs: "perRequest", what: "handler", types: ["PayloadRequest"], at: [0] },
  ],
} as const satisfies HostEntry;
