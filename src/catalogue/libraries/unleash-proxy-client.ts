import type { LibraryEntry } from "../schema.js";

export default {
  package: "unleash-proxy-client",
  versions: "^3",
  docs: "https://github.com/unleash/unleash-js-sdk#readme",
  clients: { UnleashClient: { via: "new", costs: "requests", owns: "its own copy of the flags", release: ["stop"] } },
} satisfies LibraryEntry;
