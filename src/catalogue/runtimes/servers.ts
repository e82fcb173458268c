import { SCRIPT, SERVERS } from "../vocabulary/programs.js";
import type { RuntimeSign } from "../runtime-schema.js";

/** Signs of code that a server runs, whatever imports it: components may call it without taking it along. */
export const SERVER_CODE: readonly RuntimeSign[] = [
  { runtime: "node", directives: ["use server"] },
  { runtime: "node", modules: ["server-only", ...SERVERS] },
];

/**
 * Signs of code that a framework never sends to browsers, whatever imports it. Which servers run it, or scripts beside them,
 * its importers say.
 *
 * Sources: https://reactrouter.com/api/framework-conventions/server-modules, https://v2.remix.run/docs/file-conventions/-server,
 * https://svelte.dev/docs/kit/server-only-modules,
 * https://tanstack.com/start/latest/docs/framework/react/guide/import-protection
 */
export const KEPT_FROM_BROWSERS: readonly RuntimeSign[] = [
  {
    runtime: "node",
    paths: [`**/*.server.${SCRIPT}`],
    needs: { packages: ["@remix-run/*", "@react-router/*", "@sveltejs/kit", "@tanstack/*-start"] },
  },
  { runtime: "node", paths: ["**/.server/**"], needs: { packages: ["@remix-run/*", "@react-router/*"] } },
  { runtime: "node", paths: ["**/lib/server/**"], needs: { packages: ["@sveltejs/kit"] } },
  { runtime: "node", modules: ["$env/*/private", "$app/server"] },
];

/** Signs of code that goes on running once it was started, by whatever command. */
export const LONG_LIVED: RuntimeSign = { runtime: "node", fragments: ["setInterval(", ".listen(", "createServer("] };
