import type { ClientEntry, LibraryEntry, StateMember } from "../schema.js";

const state: readonly StateMember[] = [
  {
    path: "defaults",
    kind: "write",
    changes: "the defaults of every request",
    perCall: "client.get(url, { headers })",
  },
  {
    path: "interceptors.request.use",
    kind: "call",
    changes: "the request interceptors",
    perCall: "client.get(url, { headers })",
    accumulates: true,
  },
  {
    path: "interceptors.response.use",
    kind: "call",
    changes: "the response interceptors",
    perCall: "client.get(url, { transformResponse })",
    accumulates: true,
  },
];

const instance = {
  costs: "nothing",
  construction: { microseconds: 13.79, bytes: 4799 },
  throws: "never",
  unshareableOptions: ["signal", "cancelToken", "jar"],
  state,
} as const satisfies Omit<ClientEntry, "via">;

export default {
  package: "axios",
  versions: ">=0.19 <2",
  docs: "https://axios-http.com/docs/instance",
  proof: "axios.proof.test.ts",
  clients: {
    create: { ...instance, via: "call" },
    Axios: { ...instance, via: "new" },
  },
  state,
} satisfies LibraryEntry;
