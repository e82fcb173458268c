import type { HostEntry } from "../host-schema.js";

export default {
  host: "RxJS",
  docs: "https://rxjs.dev/guide/operators",
  builtin: true,
  modules: ["rxjs", "rxjs/operators"],
  scopes: [
    {
      match: "call",
      runs: "inherits",
      what: "RxJS operator",
      callees: [
        "map",
        "mergeMap",
        "flatMap",
        "switchMap",
        "concatMap",
        "exhaustMap",
        "tap",
        "filter",
        "scan",
        "reduce",
        "expand",
        "catchError",
        "finalize",
        "takeWhile",
        "delayWhen",
        "retryWhen",
        "defer",
        "from",
        "of",
        "using",
      ],
    },
    {
      match: "method",
      runs: "perRequest",
      what: "RxJS timer",
      methods: ["subscribe"],
      receiver: { madeBy: ["interval", "timer", "fromEvent"] },
    },
  ],
} as const satisfies HostEntry;
