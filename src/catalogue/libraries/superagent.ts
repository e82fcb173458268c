import type { RequestEntry } from "../reuse-schema.js";
import type { LibraryEntry } from "../library-schema.js";

const request: RequestEntry = {
  options: [],
  headerMethods: ["set"],
  keepsNone: { method: "agent", code: ".agent(new https.Agent({ keepAlive: true }))" },
};

export default {
  package: "superagent",
  versions: ">=8 <11",
  docs: "https://forwardemail.github.io/superagent/#agents-for-global-state",
  proof: "superagent.proof.test.ts",
  clients: {
    agent: {
      construction: { via: "call", throws: "never" },
      cost: { fresh: "nothing", measured: { microseconds: 0.39, bytes: 563 } },
      sharing: {
        perRequest:
          "it is the cookie jar of one session, not a connection pool: shared, it hands one caller's cookies to another",
      },
    },
  },
  requests: Object.fromEntries(
    ["default", "get", "post", "put", "patch", "head", "delete", "del", "options"].map((method) => [method, request]),
  ),
} satisfies LibraryEntry;
