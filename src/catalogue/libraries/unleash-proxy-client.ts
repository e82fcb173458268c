import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "unleash-proxy-client",
  versions: "^3",
  docs: "https://github.com/unleash/unleash-js-sdk#readme",
  clients: { UnleashClient: { construction: { via: "new" }, cost: { fresh: "requests" }, ending: { by: ["stop"] } } },
} satisfies LibraryEntry;
