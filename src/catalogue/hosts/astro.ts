import type { FileWord, HostEntry } from "../host-schema.js";

const SERVER: NonNullable<FileWord["configured"]> = {
  files: ["mjs", "js", "ts", "mts", "cjs", "cts"].map((extension) => `astro.config.${extension}`),
  option: "output",
  values: ["server"],
};

/**
 * By what a file shows that it is rendered for each request: it says so, or it says nothing and its project renders all
 * such files then. Everything else is built once: by default, with `output: "hybrid"`, and whatever adapter there is.
 * https://docs.astro.build/en/guides/on-demand-rendering/
 */
const ON_DEMAND: readonly { readonly needs: FileWord; readonly unless?: FileWord }[] = [
  { needs: { exports: { prerender: ["false"] } } },
  { needs: { configured: SERVER }, unless: { fragments: ["prerender"] } },
];
const BUILT: readonly { readonly needs?: FileWord; readonly unless?: FileWord }[] = [
  { needs: { exports: { prerender: ["true"] } } },
  { unless: { exports: { prerender: ["false"] }, configured: SERVER } },
];

const ENDPOINT_FILES = { files: ["**/src/pages/**/*.{js,ts,mjs}"], notFiles: ["**/pages/api/**/route.*"] };
const GET = { match: "export", exports: ["GET", "HEAD", "OPTIONS", "ALL"], ...ENDPOINT_FILES } as const;

export default {
  host: "Astro",
  docs: "https://docs.astro.build/en/guides/endpoints/",
  modules: ["astro", "astro/**", "astro:*"],
  scopes: [
    {
      match: "export",
      runs: "once",
      what: "build-time function",
      exports: ["getStaticPaths"],
      files: ["**/src/pages/**"],
    },
    // Nothing else answers these, so that they are never built.
    {
      match: "export",
      runs: "perRequest",
      what: "endpoint",
      exports: ["POST", "PUT", "PATCH", "DELETE"],
      ...ENDPOINT_FILES,
    },
    ...BUILT.map((shown) => ({ ...GET, runs: "once", what: "prerendered endpoint", ...shown }) as const),
    ...ON_DEMAND.flatMap(
      (shown) =>
        [
          { ...GET, runs: "perRequest", what: "endpoint", ...shown },
          { match: "valueType", runs: "perRequest", what: "endpoint", types: ["APIRoute"], ...shown },
          { match: "parameterType", runs: "perRequest", what: "endpoint", types: ["APIContext"], at: [0], ...shown },
        ] as const,
    ),
    { match: "valueType", runs: "perRequest", what: "middleware", types: ["MiddlewareHandler"] },
    ...ON_DEMAND.map(
      (shown) =>
        ({ match: "topLevel", runs: "perRequest", what: "page", files: ["**/pages/**/*.astro"], ...shown }) as const,
    ),
    // A layout or another component, with the pages that it is a part of.
    { match: "topLevel", runs: "inherits", what: "component", files: ["**/*.astro"] },
    {
      match: "call",
      runs: "perRequest",
      what: "middleware",
      modules: ["astro:middleware", "astro/middleware"],
      callees: ["defineMiddleware", "sequence"],
    },
    {
      match: "call",
      runs: "perRequest",
      what: "action",
      modules: ["astro:actions"],
      callees: ["defineAction"],
      members: ["handler"],
    },
    {
      match: "export",
      runs: "perRequest",
      what: "middleware",
      exports: ["onRequest"],
      files: ["**/src/middleware{,/index}.{js,ts,mjs}"],
    },
  ],
} as const satisfies HostEntry;
