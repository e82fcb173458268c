import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "gaxios",
  versions: "^7",
  docs: "https://github.com/googleapis/google-cloud-node/tree/main/core/packages/gaxios",
  proof: "gaxios.proof.test.ts",
  clients: {
    Gaxios: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "nothing", measured: { microseconds: 0.36, bytes: 832 } },
      state: [
        { path: "defaults", kind: "write", changes: "the default options" },
        { path: "interceptors.request.add", kind: "call", changes: "the interceptors", accumulates: true },
        { path: "interceptors.response.add", kind: "call", changes: "the interceptors", accumulates: true },
      ],
    },
  },
} satisfies LibraryEntry;
