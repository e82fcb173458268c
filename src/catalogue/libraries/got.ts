import type { RequestEntry } from "../reuse-schema.js";
import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const extend = {
  construction: { via: "call", throws: "unknown" },
  cost: { fresh: "nothing", measured: { microseconds: 21.97, bytes: 4038 } },
  sharing: { unshareableOptions: ["signal", "cookieJar"] },
  state: [
    {
      path: "defaults",
      kind: "write",
      changes: "the defaults of every request",
      perCall: "client(url, { headers })",
      asOption: { options: { "defaults.options.headers.*": "headers.*" } },
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

const ownAgent = "gives this request an agent of its own, which keeps no connection";
const optionsSecond = {
  options: [1],
  address: { argument: 0, options: ["url", "prefixUrl"] },
  agents: { "agent.http": "http:", "agent.https": "https:" },
  headers: "headers",
  switches: [
    { option: "agent.http", off: false, effect: ownAgent },
    { option: "agent.https", off: false, effect: ownAgent },
    {
      option: "https.checkServerIdentity",
      off: "given",
      unless: ["agent"],
      effect: "keeps the connection from being used again since Node 22, even when the function is the same",
      instead: "Give it to a shared agent with `keepAlive: true`",
    },
  ],
} as const satisfies RequestEntry;

/** The functions that send or carry defaults, of the module and of its instances. */
function requestsOf(instance: string): Readonly<Record<string, RequestEntry>> {
  const methods = ["get", "post", "put", "patch", "head", "delete", "stream", "paginate"];
  return Object.fromEntries([
    ...methods.map((method) => [instance + method, optionsSecond] as const),
    [`${instance}extend`, { ...optionsSecond, options: [0], defaults: true }],
  ]);
}

const stream = {
  arrives: "value",
  interface: "stream",
  timeouts: ["timeout.request"],
} as const;
const asked = { ...stream, when: { option: "isStream", is: true } } as const;

export default {
  package: "got",
  versions: ">=11 <17",
  docs: "https://github.com/sindresorhus/got/blob/main/documentation/10-instances.md",
  proof: "got.proof.test.ts",
  clients: { extend, "got.extend": extend },
  requests: {
    ...requestsOf(""),
    ...requestsOf("got."),
    ...requestsOf("extend#"),
    ...requestsOf("got.extend#"),
    default: { ...optionsSecond, options: [0, 1] },
    got: { ...optionsSecond, options: [0, 1] },
    "extend#()": { ...optionsSecond, options: [0, 1] },
    "got.extend#()": { ...optionsSecond, options: [0, 1] },
  },
  responses: {
    default: asked,
    got: asked,
    "extend#()": asked,
    "got.extend#()": asked,
    ...Object.fromEntries(
      ["stream", "stream.get", "stream.post", "stream.put", "stream.patch", "stream.delete"].flatMap((name) => [
        [name, stream],
        [`got.${name}`, stream],
      ]),
    ),
    "extend#stream": stream,
    "got.extend#stream": stream,
  },
} satisfies LibraryEntry;
