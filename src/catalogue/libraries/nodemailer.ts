import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "nodemailer",
  versions: ">=6 <11",
  docs: "https://nodemailer.com/smtp/pooled/",
  proof: "nodemailer.proof.test.ts",
  clients: {
    createTransport: {
      construction: { via: "call", throws: "never", type: "Transporter" },
      cost: { fresh: "connections", measured: { microseconds: 3.69, bytes: 3108 } },
      reuse: {
        argument: 0,
        option: "pool",
        on: true,
        default: "off",
        absentIn: "strict",
        // 10.6.1: a process that has sent a mail ends after 61 ms without a pool, and not within 15 s with one.
        holdsProcess: true,
        unless: ["sendmail", "SES", "jsonTransport", "streamTransport"],
      },
      ending: { by: ["close"] },
      sharing: {
        // A pool of five connections, unless `maxConnections` says otherwise.
        capped: "always",
      },
      state: [{ path: "use", kind: "call", changes: "the plugins", accumulates: true }],
    },
  },
} satisfies LibraryEntry;
