import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "feaxios",
  versions: "^0.0",
  docs: "https://github.com/divyam234/feaxios",
  clients: {
    create: {
      construction: { via: "call" },
      cost: { fresh: "nothing" },
      transport: "fetch",
      state: [
        { path: "defaults", kind: "write", changes: "the default options" },
        { path: "interceptors.request.use", kind: "call", changes: "the interceptors", accumulates: true },
        { path: "interceptors.response.use", kind: "call", changes: "the interceptors", accumulates: true },
      ],
    },
  },
} satisfies LibraryEntry;
