import type { ClientEntry, LibraryEntry } from "../schema.js";

const createClient = {
  via: "call",
  costs: "construction",
  throws: "never",
  state: [{ path: "setCookie", kind: "call", changes: "the cookies" }],
} satisfies ClientEntry;

export default {
  package: "xmlrpc",
  versions: "^1",
  docs: "https://github.com/baalexander/node-xmlrpc",
  clients: { createClient, createSecureClient: createClient },
} satisfies LibraryEntry;
