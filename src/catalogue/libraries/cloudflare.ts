import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const cloudflare = {
  construction: { via: "new", throws: "never", readsEnvironment: true },
  cost: { fresh: "construction" },
  transport: "fetch",
} satisfies ClientEntry;

export default {
  package: "cloudflare",
  versions: "^7",
  docs: "https://github.com/cloudflare/cloudflare-typescript#readme",
  proof: "cloudflare.proof.test.ts",
  clients: { default: cloudflare, Cloudflare: cloudflare },
} satisfies LibraryEntry;
