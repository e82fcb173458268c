import { stateOfAxios } from "../fragments/axios-state.js";
import type { RequestEntry, ReuseSwitch } from "../reuse-schema.js";
import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const state = stateOfAxios();

const instance = {
  cost: { fresh: "nothing", withoutArguments: "construction", measured: { microseconds: 13.79, bytes: 4799 } },
  sharing: { unshareableOptions: ["signal", "cancelToken", "jar"] },
  state,
  distinctiveMembers: ["defaults.headers.common", "interceptors.request.use", "interceptors.response.use"],
} as const satisfies Omit<ClientEntry, "construction">;

const ownAgent = "gives this request an agent of its own, which keeps no connection";
const switches: readonly ReuseSwitch[] = [
  { option: "httpAgent", off: false, effect: ownAgent },
  { option: "httpsAgent", off: false, effect: ownAgent },
];
const configFirst = {
  options: [0],
  address: { options: ["url", "baseURL"] },
  agents: { httpAgent: "http:", httpsAgent: "https:" },
  headers: "headers",
  switches,
} as const satisfies RequestEntry;
const urlFirst = { ...configFirst, address: { argument: 0, options: ["url", "baseURL"] } } as const;
const configSecond = { ...urlFirst, options: [1] } as const satisfies RequestEntry;
const configThird = { ...urlFirst, options: [2] } as const satisfies RequestEntry;

/** The methods that send, of the module and of its instances. */
function requestsOf(instance: string): Readonly<Record<string, RequestEntry>> {
  const named = (names: readonly string[], entry: RequestEntry) =>
    names.map((name) => [instance + name, entry] as const);
  return Object.fromEntries([
    ...named(["request"], configFirst),
    ...named(["get", "delete", "head", "options"], configSecond),
    ...named(["post", "put", "patch", "postForm", "putForm", "patchForm"], configThird),
  ]);
}

/** A response to consume, when the configuration asks for a stream. */
const streamed = (argument: number) =>
  ({
    arrives: "promise",
    interface: "axios-stream",
    when: { argument, option: "responseType", is: "stream" },
    timeouts: ["timeout"],
    browserOptions: [{ option: "withCredentials", is: true }],
  }) as const;

/** The module itself has no base for a relative address, as an instance may have. */
const absolute = { absoluteUrls: true } as const;

const responsesOf = (owner: string, facts: Partial<typeof absolute> = {}) => ({
  [`${owner}request`]: { ...streamed(0), ...facts },
  ...Object.fromEntries(
    ["get", "delete", "options"].map((method) => [`${owner}${method}`, { ...streamed(1), ...facts }]),
  ),
  ...Object.fromEntries(["post", "put", "patch"].map((method) => [`${owner}${method}`, { ...streamed(2), ...facts }])),
});
const either = { ...streamed(0), when: { option: "responseType", is: "stream" } } as const;

export default {
  package: "axios",
  versions: ">=0.19 <2",
  docs: "https://axios-http.com/docs/instance",
  proof: "axios.proof.test.ts",
  clients: {
    create: { ...instance, construction: { via: "call", throws: "never" } },
    Axios: { ...instance, construction: { via: "new", throws: "never" } },
  },
  state,
  requests: {
    create: { ...configFirst, defaults: true },
    default: { ...configSecond, options: [0, 1] },
    ...requestsOf(""),
    ...requestsOf("create#"),
    ...requestsOf("Axios#"),
    ...requestsOf("AxiosInstance#"),
    ...requestsOf("AxiosStatic#"),
    "create#()": { ...configSecond, options: [0, 1] },
    "AxiosInstance#()": { ...configSecond, options: [0, 1] },
  },
  responses: {
    default: { ...either, ...absolute },
    "create#()": either,
    "AxiosInstance#()": either,
    ...responsesOf("", absolute),
    ...responsesOf("create#"),
    ...responsesOf("Axios#"),
    ...responsesOf("AxiosInstance#"),
    ...responsesOf("AxiosStatic#"),
  },
} satisfies LibraryEntry;
