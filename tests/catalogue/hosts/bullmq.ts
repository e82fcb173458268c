import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "BullMQ",
    calls: [
      [
        `import { Worker } from "bullmq"; new Worker("mail", async (job) => { here(); });`,
        'perRequest import: BullMQ job processor `new Worker("mail")`',
      ],
      [
        `import Queue from "bull"; const mails = new Queue("mail"); mails.process(5, send); async function send() { here(); }`,
        "perRequest import: BullMQ job processor `mails.process()`",
      ],
      [
        `import type { Job } from "bullmq"; export default async function (job: Job) { here(); }`,
        "perRequest type: BullMQ job processor `(job)`",
      ],
    ],
    friends: [[`import { Worker } from "node:worker_threads"; new Worker("mail", () => { here(); });`]],
  },
] satisfies readonly HostCases[];
