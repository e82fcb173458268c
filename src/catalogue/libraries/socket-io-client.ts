import type { ClientEntry, LibraryEntry } from "../schema.js";

const io = {
  via: "call",
  costs: "connections",
  owns: "its own socket",
  release: ["disconnect", "close"],
  throws: "never",
  connects: true,
} satisfies ClientEntry;

export default {
  package: "socket.io-client",
  docs: "https://socket.io/docs/v4/client-options/",
  proof: "socket-io-client.proof.test.ts",
  clients: {
    default: io,
    io,
    connect: io,
    Manager: { via: "new", costs: "connections", owns: "its own socket", throws: "never", connects: true },
  },
  upgrades: ["default", "io", "connect", "Manager", "Socket"],
} satisfies LibraryEntry;
