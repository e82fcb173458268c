import { SERVERS } from "../vocabulary/programs.js";
import type { RuntimeSign } from "../runtime-schema.js";

/** Signs of code that a server runs, whatever imports it: components may call it without taking it along. */
export const SERVER_CODE: readonly RuntimeSign[] = [
  { runtime: "node", directives: ["use server"] },
  { runtime: "node", modules: ["server-only", ...SERVERS] },
];

/** Signs of code that goes on running once it was started, by whatever command. */
export const LONG_LIVED: RuntimeSign = { runtime: "node", fragments: ["setInterval(", ".listen(", "createServer("] };
