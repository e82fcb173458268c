import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "dockerode",
  versions: "^5",
  docs: "https://github.com/apocas/dockerode",
  proof: "dockerode.proof.test.ts",
  clients: {
    default: { construction: { via: "new", throws: "never", readsEnvironment: true }, cost: { fresh: "construction" } },
  },
} satisfies LibraryEntry;
