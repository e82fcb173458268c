import type { HostEntry } from "../host-schema.js";

/** Operators that call their function for every value. */
const FOR_EACH_VALUE = [
  "map",
  "mergeMap",
  "flatMap",
  "switchMap",
  "concatMap",
  "exhaustMap",
  "tap",
  "filter",
  "scan",
  "mergeScan",
  "switchScan",
  "expand",
  "takeWhile",
  "delayWhen",
] as const;
/** Operators after which few values are left. */
const ENDS = ["first", "last", "take", "takeLast", "elementAt", "single", "find"] as const;
/** Exports that make observables of events. */
const EVENTS = ["fromEvent", "fromEventPattern", "Subject", "BehaviorSubject", "ReplaySubject"] as const;

export default {
  host: "RxJS",
  docs: "https://rxjs.dev/guide/operators",
  builtin: true,
  modules: ["rxjs", "rxjs/operators"],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      each: "timer",
      what: "RxJS operator",
      callees: FOR_EACH_VALUE,
      within: { methods: ["pipe"], receiver: { madeBy: ["interval"] }, notBeside: ENDS },
    },
    {
      match: "call",
      runs: "perRequest",
      each: "event",
      what: "RxJS operator",
      callees: FOR_EACH_VALUE,
      within: { methods: ["pipe"], receiver: { madeBy: EVENTS, types: EVENTS }, notBeside: ENDS },
    },
    {
      match: "call",
      runs: "perIteration",
      what: "RxJS operator",
      callees: FOR_EACH_VALUE,
      within: { methods: ["pipe"], receiver: { madeBy: ["range", "generate"] }, notBeside: ENDS },
    },
    {
      match: "call",
      runs: "inherits",
      what: "RxJS operator",
      callees: [...FOR_EACH_VALUE, "reduce", "catchError", "finalize", "retryWhen", "defer", "from", "of", "using"],
    },
    {
      match: "method",
      runs: "perRequest",
      each: "timer",
      what: "RxJS timer",
      methods: ["subscribe"],
      receiver: { madeBy: ["interval", "timer", "fromEvent"] },
    },
  ],
} as const satisfies HostEntry;
