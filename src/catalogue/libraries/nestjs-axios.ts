import { stateOfAxios } from "../fragments/axios-state.js";
import type { RequestEntry } from "../reuse-schema.js";
import type { LibraryEntry } from "../library-schema.js";

const configSecond = {
  options: [1],
  address: { argument: 0, options: ["url", "baseURL"] },
  agents: { httpAgent: "http:", httpsAgent: "https:" },
  headers: "headers",
  switches: ["httpAgent", "httpsAgent"].map((option) => ({
    option,
    off: false,
    effect: "gives this request an agent of its own, which keeps no connection",
  })),
} as const satisfies RequestEntry;

export default {
  package: "@nestjs/axios",
  docs: "https://docs.nestjs.com/techniques/http-module",
  proof: "nestjs-axios.proof.test.ts",
  clients: {
    HttpService: {
      construction: { via: "new" },
      cost: { fresh: "nothing", measured: { microseconds: 0.02, bytes: 36 } },
      sharing: { injected: true },
      state: stateOfAxios("axiosRef."),
    },
  },
  requests: {
    "HttpModule.register": { ...configSecond, options: [0], defaults: true },
    "HttpService#request": { ...configSecond, options: [0] },
    "HttpService#get": configSecond,
    "HttpService#delete": configSecond,
    "HttpService#head": configSecond,
    "HttpService#post": { ...configSecond, options: [2] },
    "HttpService#put": { ...configSecond, options: [2] },
    "HttpService#patch": { ...configSecond, options: [2] },
  },
} satisfies LibraryEntry;
