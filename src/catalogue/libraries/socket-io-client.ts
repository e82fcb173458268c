import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const io = {
  construction: { via: "call", throws: "never", connects: true },
  cost: { fresh: "connections" },
  ending: { by: ["disconnect", "close"] },
} satisfies ClientEntry;

export default {
  package: "socket.io-client",
  docs: "https://socket.io/docs/v4/client-options/",
  proof: "socket-io-client.proof.test.ts",
  clients: {
    default: io,
    io,
    connect: io,
    Manager: { construction: { via: "new", throws: "never", connects: true }, cost: { fresh: "connections" } },
  },
  upgrades: ["default", "io", "connect", "Manager", "Socket"],
} satisfies LibraryEntry;
