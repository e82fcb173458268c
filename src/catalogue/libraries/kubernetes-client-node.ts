import type { LibraryEntry } from "../schema.js";

export default {
  package: "@kubernetes/client-node",
  versions: "^2",
  docs: "https://github.com/kubernetes-client/javascript#readme",
  clients: { KubeConfig: { via: "new", costs: "nothing" } },
} satisfies LibraryEntry;
