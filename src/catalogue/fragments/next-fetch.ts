import type { ResponseEntry } from "../response-schema.js";

/**
 * The App Router of Next.js puts a `fetch` of its own in place of the global one, which keeps a branch of the body of
 * what it may cache. Source: `patchFetch()`, which `app-render`, `app-route` and the preloading of a server call, in
 * next@15; nothing on the way to the Pages Router, to `proxy` or to a server beside it does.
 */
export const TEED_BY_NEXT = {
  by: ["next"],
  certain: { host: "Next.js", files: ["**/app/**"] },
  methods: ["GET", "HEAD"],
} as const satisfies ResponseEntry["teed"];
