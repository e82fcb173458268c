import type { LibraryEntry } from "../schema.js";

export default {
  package: "dockerode",
  versions: "^5",
  docs: "https://github.com/apocas/dockerode",
  proof: "dockerode.proof.test.ts",
  clients: { default: { via: "new", costs: "construction", throws: "never", readsEnvironment: true } },
} satisfies LibraryEntry;
