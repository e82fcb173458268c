import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@kubernetes/client-node",
  versions: "^2",
  docs: "https://github.com/kubernetes-client/javascript#readme",
  clients: { KubeConfig: { construction: { via: "new" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
