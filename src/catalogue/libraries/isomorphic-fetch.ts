import { ISOMORPHIC_FETCH_RESPONSE } from "../fragments/isomorphic-fetch-response.js";
import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "isomorphic-fetch",
  docs: "https://github.com/matthew-andrews/isomorphic-fetch#usage",
  requests: { default: { options: [1], address: { argument: 0 }, agents: { agent: "any" }, headers: "headers" } },
  responses: { default: ISOMORPHIC_FETCH_RESPONSE },
} satisfies LibraryEntry;
