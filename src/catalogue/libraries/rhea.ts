import type { LibraryEntry } from "../schema.js";

export default {
  package: "rhea",
  versions: "^3",
  docs: "https://github.com/amqp/rhea",
  clients: { create_container: { via: "call", costs: "nothing" } },
} satisfies LibraryEntry;
