import type { ClientEntry, LibraryEntry } from "../schema.js";

const extend = {
  via: "call",
  costs: "nothing",
  construction: { microseconds: 21.97, bytes: 4038 },
  throws: "on-invalid-url",
  unshareableOptions: ["signal", "cookieJar"],
  state: [
    {
      path: "defaults",
      kind: "write",
      changes: "the defaults of every request",
      perCall: "client(url, { headers })",
    },
    {
      path: "defaults.options.hooks.beforeRequest.push",
      kind: "call",
      changes: "the request hooks",
      perCall: "client(url, { hooks })",
      accumulates: true,
    },
    {
      path: "defaults.options.hooks.afterResponse.push",
      kind: "call",
      changes: "the response hooks",
      perCall: "client(url, { hooks })",
      accumulates: true,
    },
  ],
} as const satisfies ClientEntry;

export default {
  package: "got",
  versions: ">=11 <17",
  docs: "https://github.com/sindresorhus/got/blob/main/documentation/10-instances.md",
  proof: "got.proof.test.ts",
  clients: { extend, "got.extend": extend },
} satisfies LibraryEntry;
