import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "rhea",
  versions: "^3",
  docs: "https://github.com/amqp/rhea",
  clients: { create_container: { construction: { via: "call" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
