import type { LibraryEntry } from "../schema.js";

export default {
  package: "gaxios",
  versions: "^7",
  docs: "https://github.com/googleapis/google-cloud-node/tree/main/core/packages/gaxios",
  proof: "gaxios.proof.test.ts",
  clients: {
    Gaxios: {
      via: "new",
      costs: "nothing",
      construction: { microseconds: 0.36, bytes: 832 },
      throws: "never",
      state: [
        { path: "defaults", kind: "write", changes: "the default options" },
        { path: "interceptors.request.add", kind: "call", changes: "the interceptors", accumulates: true },
        { path: "interceptors.response.add", kind: "call", changes: "the interceptors", accumulates: true },
      ],
    },
  },
} satisfies LibraryEntry;
