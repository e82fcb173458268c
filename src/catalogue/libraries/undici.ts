import { LISTENERS } from "../vocabulary/listeners.js";
import type { RequestEntry } from "../reuse-schema.js";
import type { ClientEntry, LibraryEntry, ReuseOption } from "../library-schema.js";

const dispatcher = {
  construction: { via: "new", throws: "on-invalid-url" },
  cost: { fresh: "connections" },
  transport: "socket",
  ending: { by: ["close", "destroy"], after: "fails" },
  sharing: { unshareableOptions: ["signal"] },
  state: LISTENERS,
} as const satisfies ClientEntry;

const pool = {
  ...dispatcher,
  sharing: { ...dispatcher.sharing, capped: { option: "connections", below: 16 } },
} as const satisfies ClientEntry;

const pipelining = {
  argument: 1,
  option: "pipelining",
  on: 1,
  default: "on",
  unless: ["connect.lookup"],
} as const satisfies ReuseOption;

const stream = {
  construction: { via: "new" },
  cost: { fresh: "nothing" },
  sharing: { perRequest: "one stream to one peer, opened for one use" },
} as const;
const mock = {
  construction: { via: "new" },
  cost: { fresh: "nothing" },
  sharing: { perRequest: "a test double, which opens no connection" },
} as const;

const request = {
  options: [1],
  headers: "headers",
  switches: [{ option: "reset", off: true, effect: "closes the connection after this request" }],
} as const satisfies RequestEntry;

const dispatched = { ...request, options: [0] } as const satisfies RequestEntry;

const answered = { arrives: "promise", interface: "undici" } as const;

export default {
  package: "undici",
  versions: ">=5 <9",
  docs: "https://undici.nodejs.org/",
  proof: "undici.proof.test.ts",
  clients: {
    Agent: {
      ...pool,
      construction: { ...pool.construction, throws: "never" },
      cost: { ...pool.cost, measured: { microseconds: 1.02, bytes: 1147 } },
      reuse: { ...pipelining, argument: 0 },
    },
    Pool: { ...pool, cost: { ...pool.cost, measured: { microseconds: 5.11, bytes: 18837 } }, reuse: pipelining },
    RoundRobinPool: { ...pool, reuse: pipelining },
    BalancedPool: {
      ...pool,
      cost: { ...pool.cost, measured: { microseconds: 11.37, bytes: 38145 } },
      reuse: pipelining,
    },
    Client: {
      ...dispatcher,
      cost: { ...dispatcher.cost, measured: { microseconds: 2.34, bytes: 1928 } },
      reuse: pipelining,
      sharing: { ...dispatcher.sharing, pool: "Pool", capped: "always" },
    },
    H2CClient: dispatcher,
    ProxyAgent: {
      ...pool,
      cost: { ...pool.cost, measured: { microseconds: 23.49, bytes: 23031 } },
    },
    Socks5ProxyAgent: dispatcher,
    EnvHttpProxyAgent: {
      ...pool,
      construction: { ...pool.construction, readsEnvironment: true },
      cost: { ...pool.cost, measured: { microseconds: 2.58, bytes: 1726 } },
    },
    RetryAgent: {
      construction: { via: "new", throws: "unknown" },
      cost: { fresh: "nothing" },
      ending: { by: ["close", "destroy"], after: "fails" },
    },
    EventSource: stream,
    WebSocket: stream,
    WebSocketStream: stream,
    MockAgent: mock,
    MockClient: mock,
    MockPool: mock,
    SnapshotAgent: mock,
  },
  state: [
    {
      path: "setGlobalDispatcher",
      kind: "call",
      changes: "the dispatcher of every fetch in the process",
      perCall: "fetch(url, { dispatcher })",
    },
    {
      path: "setGlobalOrigin",
      kind: "call",
      changes: "the base URL of every fetch in the process",
      perCall: "fetch(new URL(path, origin))",
    },
  ],
  requests: {
    request,
    stream: request,
    pipeline: request,
    fetch: { options: [1], headers: "headers" },
    Request: { via: "new", options: [1], headers: "headers" },
    "*#request": dispatched,
    "*#stream": dispatched,
    "*#pipeline": dispatched,
    "*#dispatch": dispatched,
  },
  responses: {
    fetch: {
      arrives: "promise",
      interface: "fetch",
      type: "Response",
      absoluteUrls: true,
    },
    request: answered,
    "Agent#request": answered,
    "Client#request": answered,
    "Pool#request": answered,
    "BalancedPool#request": answered,
    "RoundRobinPool#request": answered,
    "RetryAgent#request": answered,
    "ProxyAgent#request": answered,
    "EnvHttpProxyAgent#request": answered,
    "Dispatcher#request": answered,
    "getGlobalDispatcher#request": answered,
  },
  upgrades: ["WebSocket", "WebSocketStream"],
} satisfies LibraryEntry;
