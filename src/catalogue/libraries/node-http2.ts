import { LISTENERS } from "../vocabulary/listeners.js";
import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "node:http2",
  docs: "https://nodejs.org/api/http2.html#http2connectauthority-options-listener",
  proof: "node-http2.proof.test.ts",
  clients: {
    connect: {
      construction: {
        via: "call",
        throws: "on-invalid-url",
        // A session is dead for ever once the server drops it, so it cannot become a plain constant.
        connects: true,
      },
      cost: { fresh: "connections" },
      ending: { by: ["close", "destroy"], after: "fails" },
      sharing: { unshareableOptions: ["signal"], deadWhen: ["closed", "destroyed"] },
      state: [
        ...LISTENERS,
        { path: "settings", kind: "call", changes: "the settings of the session" },
        { path: "setTimeout", kind: "call", changes: "the timeout of the session", perCall: "stream.setTimeout(ms)" },
      ],
    },
  },
} satisfies LibraryEntry;
