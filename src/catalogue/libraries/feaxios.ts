import type { LibraryEntry } from "../schema.js";

export default {
  package: "feaxios",
  versions: "^0.0",
  docs: "https://github.com/divyam234/feaxios",
  clients: {
    create: {
      via: "call",
      costs: "nothing",
      state: [
        { path: "defaults", kind: "write", changes: "the default options" },
        { path: "interceptors.request.use", kind: "call", changes: "the interceptors", accumulates: true },
        { path: "interceptors.response.use", kind: "call", changes: "the interceptors", accumulates: true },
      ],
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
