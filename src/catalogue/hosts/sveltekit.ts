import type { FileWord, HostEntry } from "../host-schema.js";
import { VERB_EXPORTS } from "../vocabulary/host-words.js";

const BUILT = { prerender: ["true", "auto"] };
/** Of a page that is built once, by what it or a layout around it says. https://svelte.dev/docs/kit/page-options */
const PRERENDERED: FileWord = {
  exports: BUILT,
  above: { files: ["+layout.js", "+layout.ts", "+layout.server.js", "+layout.server.ts"], exports: BUILT },
};

const TYPES = [
  "RequestHandler",
  "PageServerLoad",
  "LayoutServerLoad",
  "ServerLoad",
  "Action",
  "PageLoad",
  "LayoutLoad",
  "Handle",
  "HandleFetch",
  "HandleServerError",
] as const;

export default {
  host: "SvelteKit",
  docs: "https://svelte.dev/docs/kit/routing",
  modules: ["@sveltejs/kit", "./$types", "../$types", "$types"],
  scopes: [
    {
      match: "export",
      runs: "once",
      what: "start-up hook",
      exports: ["init", "entries"],
      files: ["**/{hooks.server,+page,+server,+page.server}.{js,ts}"],
    },
    {
      match: "export",
      runs: "once",
      what: "prerendered function",
      exports: ["GET", "load"],
      files: ["**/+{server,page,layout}{,.server}.{js,ts}"],
      needs: PRERENDERED,
    },
    {
      match: "export",
      runs: "perRequest",
      what: "endpoint",
      exports: [...VERB_EXPORTS, "QUERY", "fallback"],
      files: ["**/+server.{js,ts}"],
    },
    {
      match: "export",
      runs: "perRequest",
      what: "load function",
      exports: ["load"],
      files: ["**/+{page,layout}{,.server}.{js,ts}"],
    },
    {
      match: "export",
      runs: "perRequest",
      what: "form action",
      exports: ["actions"],
      members: ["*"],
      files: ["**/+page.server.{js,ts}"],
    },
    {
      match: "export",
      runs: "perRequest",
      what: "hook",
      exports: ["handle", "handleFetch", "handleError", "handleValidationError", "reroute"],
      files: ["**/hooks{,.server,.client}.{js,ts}"],
    },
    { match: "valueType", runs: "perRequest", what: "handler", types: TYPES, unless: PRERENDERED },
    { match: "valueType", runs: "perRequest", what: "form action", types: ["Actions"], members: ["*"] },
    {
      match: "parameterType",
      runs: "perRequest",
      what: "handler",
      types: ["RequestEvent", "ServerLoadEvent", "LoadEvent"],
      at: [0],
      unless: PRERENDERED,
    },
    {
      match: "call",
      runs: "perRequest",
      each: "call",
      what: "remote function",
      modules: ["$app/server"],
      callees: ["query", "form", "command", "query.batch"],
    },
    { match: "call", runs: "once", what: "prerendered function", modules: ["$app/server"], callees: ["prerender"] },
    { match: "call", runs: "perRequest", what: "hook", modules: ["@sveltejs/kit/hooks"], callees: ["sequence"] },
  ],
} as const satisfies HostEntry;
