import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const createClient = {
  construction: { via: "call", throws: "never" },
  cost: { fresh: "construction" },
  state: [{ path: "setCookie", kind: "call", changes: "the cookies" }],
} satisfies ClientEntry;

export default {
  package: "xmlrpc",
  versions: "^1",
  docs: "https://github.com/baalexander/node-xmlrpc",
  clients: { createClient, createSecureClient: createClient },
} satisfies LibraryEntry;
