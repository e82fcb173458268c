import type { HostEntry } from "../host-schema.js";

export default {
  host: "tsoa",
  docs: "https://tsoa-community.github.io/docs/getting-started.html",
  modules: ["tsoa", "@tsoa/runtime"],
  scopes: [
    {
      match: "decorator",
      runs: "perRequest",
      what: "controller method",
      decorators: ["Get", "Post", "Put", "Patch", "Delete", "Options", "Head"],
    },
    { match: "class", runs: "perRequest", what: "controller", decorators: ["Route"], methods: ["constructor"] },
  ],
} as const satisfies HostEntry;
