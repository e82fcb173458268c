import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "posthog-node",
  versions: "^5",
  docs: "https://github.com/PostHog/posthog-js/tree/HEAD/packages/node#readme",
  proof: "posthog-node.proof.test.ts",
  clients: {
    PostHog: {
      construction: { via: "new", throws: "never", readsEnvironment: true },
      cost: { fresh: "construction" },
      ending: { by: ["shutdown"] },
      sharing: {
        endedPerUse:
          "one for each invocation, flushed and shut down at its end, is what its documentation does where the process may freeze",
      },
    },
  },
} satisfies LibraryEntry;
