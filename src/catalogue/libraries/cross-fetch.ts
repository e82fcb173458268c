import { ISOMORPHIC_FETCH_RESPONSE } from "../isomorphic-fetch-response.js";
import type { LibraryEntry } from "../schema.js";

export default {
  package: "cross-fetch",
  docs: "https://github.com/lquixada/cross-fetch#usage",
  requests: { default: { options: [1], headers: "headers" }, fetch: { options: [1], headers: "headers" } },
  responses: { default: ISOMORPHIC_FETCH_RESPONSE, fetch: ISOMORPHIC_FETCH_RESPONSE },
} satisfies LibraryEntry;
