import type { LibraryEntry } from "../schema.js";

export default {
  package: "socket.io-client",
  docs: "https://socket.io/docs/v4/client-options/",
  upgrades: ["default", "io", "connect", "Manager", "Socket"],
} satisfies LibraryEntry;
