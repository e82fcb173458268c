/** What each kind of repair does, as an editor shows it. The keys are message ids of the rules. */
export const REPAIR_MESSAGES = {
  hoist: "Create `{{name}}` once, at module scope.",
  hoistEarly:
    "Create `{{name}}` once, at module scope. It is then made while the module loads, with the environment as it is by then.",
  hoistUnchecked:
    "Create `{{name}}` once, at module scope. Where its constructor throws, as without its key, the module does not load.",
  importShared: "Use `{{name}}` of {{module}}, which is made in the same way, once for the program.",
  hoistAgent: "Create the agent `{{name}}` once, at module scope, and leave the rest where it is.",
  lazy: "Create it at first use, and keep it in `{{name}}`. Later changes of its arguments or of the environment have no effect on it.",
  lazyWithFailure:
    "Create it at first use, and keep it in `{{name}}`. It remembers what failed at first: where that does, later calls fail too, until the process ends. Later changes of its arguments or of the environment have no effect on it.",
  lazyOpen:
    "Create it at first use, keep it in `{{name}}`, and do not close it after use. Later changes of its arguments or of the environment have no effect on it.",
  lazyGlobal: "Create it at first use, and keep it on `globalThis`, where it survives hot reloads.",
  memoise: "Create it at first use, and keep the promise in `{{name}}`; a promise that rejects is forgotten.",
  connect: "Connect it at first use, and keep the promise in `{{name}}`; a promise that rejects is forgotten.",
  connectOpen:
    "Connect it at first use, keep the promise in `{{name}}`, and do not close it after use; a promise that rejects is forgotten.",
  cacheByKey: "Keep one client for each `{{key}}` in the map `{{name}}`. It grows with the number of different keys.",
  cacheByChoice: "Keep one client for each `{{key}}` in the map `{{name}}`.",
  cacheByCredential:
    "Keep one client for each `{{key}}` in the map `{{name}}`. The map holds credentials for as long as the process lives, and must never serve one caller with the client of another.",
  hoistCapped:
    "Create `{{name}}` once, at module scope. It serves few requests at a time, and all callers then wait for those few.",
  lazyCapped:
    "Create it at first use, and keep it in `{{name}}`. It serves few requests at a time, and all callers then wait for those few; later changes of its arguments or of the environment have no effect on it.",
  sharePool:
    "Share one `{{pool}}` instead: requests then use several connections, and two calls need not use the same one.",
  keepOpen: "Create `{{name}}` once, at module scope, and do not close it after use.",
} as const;

/** The kinds of repair. */
export type RepairKind = keyof typeof REPAIR_MESSAGES;
