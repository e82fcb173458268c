import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "teeny-request",
  versions: "^10",
  docs: "https://github.com/googleapis/google-cloud-node/tree/main/core/packages/teeny-request",
  clients: { "teenyRequest.defaults": { construction: { via: "call" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
