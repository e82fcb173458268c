import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "oci-*",
  examples: ["oci-objectstorage"],
  docs: "https://docs.oracle.com/en-us/iaas/Content/API/SDKDocs/typescriptsdk.htm",
  clients: { "*Client": { construction: { via: "new" }, cost: { fresh: "construction" }, ending: { by: ["close"] } } },
} satisfies LibraryEntry;
