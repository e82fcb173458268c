/** Why a client is not shared by a fix, while a person may choose another repair. */
export const UNSAFE_REASONS = {
  environment:
    "The arguments or the constructor read the environment or the configuration, which may not be there yet when the module loads.",
  "may-throw": "The constructor can throw, and would do so while the module loads instead of inside the request.",
  connects: "The constructor connects at once, and would do so while the module loads.",
  awaited: "The client is ready only after an `await`.",
  "local-import": "The library is imported inside the function, perhaps to load it late on purpose.",
  "local-constant": "The arguments use an object that the function makes, which is used elsewhere as well.",
  "depends-on-key": "The arguments depend on a value of the caller, so one client serves one such value only.",
  returned: "The function hands the client to its callers, which may change or close it.",
  closed: "The client is closed after use.",
  capped: "The client serves one request, or few, at a time: shared, it would make requests wait for each other.",
  identity: "The client is a single connection that may carry a transaction or an identity.",
  "reuse-switched-off": "An option switches the reuse of connections off on purpose.",
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
  rebound: "The variable that holds the client is assigned more than once.",
  escapes: "The client goes to code that may keep, change or close it.",
  namespace: "The code stands in a TypeScript namespace or module block.",
  "component-file": "The file is a component with a template, where module scope is not where it seems to be.",
  order: "No place at module scope is both before every call of the function and after all that the client needs.",
} as const;

export type UnsafeReason = keyof typeof UNSAFE_REASONS;
export type RefusalReason = keyof typeof REFUSAL_REASONS;
