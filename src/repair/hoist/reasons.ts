/** Why a client is not shared by a fix, and what a person may choose instead. */
export const UNSAFE_REASONS = {
  environment: {
    because:
      "The arguments or the constructor read the environment or the configuration, which may not be there yet when the module loads.",
    instead: "Create it at first use.",
  },
  "may-throw": {
    because: "The constructor can throw, and would do so while the module loads instead of inside the request.",
    instead: "Create it at first use.",
  },
  connects: {
    because: "The constructor connects at once, and would do so while the module loads.",
    instead: "Create it at first use.",
  },
  awaited: {
    because: "The client is ready only after an `await`.",
    instead: "Keep the promise, and forget it when it rejects.",
  },
  "local-import": {
    because: "The library is imported inside the function, perhaps to load it late on purpose.",
    instead: "Create it at first use.",
  },
  "local-constant": {
    because: "The arguments use an object that the function makes, and uses elsewhere as well.",
    instead: "Create it at first use.",
  },
  "depends-on-key": {
    because: "The arguments depend on a value of the caller, so one client serves one such value only.",
    instead:
      "Keep one client for each value, where it is a plain key. For credentials the suggestion says what that means.",
  },
  returned: {
    because: "The function hands the client to callers, which may change or close it.",
    instead: "Let the factory create it once and return the same one to every caller.",
  },
  closed: { because: "The client is closed after use.", instead: "Create it once, and do not close it." },
  prepared: {
    because: "The client has to be connected before it is used, and connecting it a second time fails.",
    instead: "Connect it at first use and keep the promise, which is forgotten when it rejects.",
  },
  capped: {
    because: "The client serves one request, or few, at a time: shared, it would make requests wait for each other.",
    instead: "Share the pool of the same library, where it has one, or the client itself all the same.",
  },
  identity: {
    because: "The client is a single connection that may carry a transaction or an identity.",
    instead: "Share the pool of the same library, where the client only runs single queries.",
  },
  "reuse-switched-off": {
    because: "An option switches the reuse of connections off on purpose.",
    instead: "None: switch it on first, as `no-disabled-keep-alive` says.",
  },
} as const;

/** Why no repair is offered at all. */
export const REFUSAL_REASONS = {
  subclass: "A class of this file extends the client, and what its constructor does is not known.",
  "request-data": "The arguments hold data of the request.",
  "uses-this": "The arguments use `this`, `super`, `arguments` or `new.target`.",
  "awaits-arguments": "The arguments contain `await` or `yield`.",
  "unpredictable-arguments": "The arguments call functions, or have effects, that can differ from call to call.",
  "changing-variable": "The arguments read a variable, or an object, that the program changes.",
  "local-function": "The arguments hold a function that uses variables of the surrounding function.",
  "local-type": "The type arguments or annotations name a type that exists only inside the function.",
  "unknown-options": "The options cannot be read here, so it is not known whether sharing would help or harm.",
  "unshareable-option": "An option ties the client to one caller: a signal, a cookie jar, a listener.",
  "no-gain": "An option makes keeping connections impossible or wrong, so that sharing gains nothing.",
  changed: "The client is changed after it is made: defaults, headers, interceptors, listeners, credentials.",
  inspected: "The program looks into the client or compares it, which a shared one would answer differently.",
  kept: "The client is stored where it outlives the function.",
  "closed-by-caller": "The function hands the client to callers, one of which closes it.",
  rebound: "The variable that holds the client is assigned more than once.",
  escapes: "The client goes to code that may keep, change or close it.",
  namespace: "The code stands in a TypeScript namespace or module block.",
  "component-file": "The file is a component with a template, where module scope is not where it seems to be.",
  order: "No place at module scope is both before every call of the function and after all that the client needs.",
} as const;

export type UnsafeReason = keyof typeof UNSAFE_REASONS;
export type RefusalReason = keyof typeof REFUSAL_REASONS;
