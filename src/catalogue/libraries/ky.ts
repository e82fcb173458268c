import { TEED_BY_NEXT } from "../fragments/next-fetch.js";
import type { RequestEntry } from "../reuse-schema.js";
import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const derived = {
  construction: { via: "call", throws: "never" },
  cost: { fresh: "nothing", measured: { microseconds: 2.04, bytes: 1088 } },
  transport: "fetch",
  sharing: { unshareableOptions: ["signal"] },
} as const satisfies ClientEntry;

const sent = { options: [1], headers: "headers" } as const satisfies RequestEntry;

/** The functions that send or carry defaults, of the module and of its instances. */
function requestsOf(instance: string): Readonly<Record<string, RequestEntry>> {
  const methods = ["get", "post", "put", "patch", "head", "delete"];
  return Object.fromEntries([
    ...methods.map((method) => [instance + method, sent] as const),
    ...["create", "extend"].map((maker) => [instance + maker, { ...sent, options: [0], defaults: true }] as const),
  ]);
}

const answered = {
  arrives: "promise",
  interface: "fetch",
  browserOptions: [{ option: "credentials", is: "include" }],
  teed: TEED_BY_NEXT,
} as const;
const answers = (owner: string) =>
  Object.fromEntries(["get", "post", "put", "patch", "delete"].map((method) => [`${owner}${method}`, answered]));

export default {
  package: "ky",
  versions: ">=1 <3",
  docs: "https://github.com/sindresorhus/ky#kycreatedefaultoptions",
  proof: "ky.proof.test.ts",
  clients: { create: derived, extend: derived },
  requests: {
    ...requestsOf(""),
    ...requestsOf("create#"),
    ...requestsOf("extend#"),
    default: sent,
    "create#()": sent,
    "extend#()": sent,
  },
  responses: {
    default: answered,
    "create#()": answered,
    "extend#()": answered,
    ...answers(""),
    ...answers("create#"),
    ...answers("extend#"),
  },
} satisfies LibraryEntry;
