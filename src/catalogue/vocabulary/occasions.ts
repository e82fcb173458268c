/** What a function runs for, as messages put it: "`new Agent()` is made for every job". */
export const OCCASIONS = {
  attempt: "on every attempt",
  batch: "for every batch",
  call: "on every call",
  chunk: "for every chunk",
  command: "for every command",
  connection: "for every connection",
  element: "for every element",
  event: "for every event",
  invocation: "on every invocation",
  iteration: "in every iteration",
  job: "for every job",
  message: "for every message",
  query: "on every query",
  record: "for every record",
  request: "on every request",
  run: "on every run",
  schedule: "every time the schedule fires",
  task: "for every task",
  timer: "every time the timer fires",
  update: "for every update",
} as const;

/** What a function runs for. */
export type Occasion = keyof typeof OCCASIONS;
