/** The commands of package scripts that run the file that they are given, after their options. */
export const SCRIPT_RUNNERS: ReadonlySet<string> = new Set([
  "node",
  "nodemon",
  "node-dev",
  "ts-node",
  "ts-node-dev",
  "ts-node-esm",
  "ts-node-transpile-only",
  "tsnd",
  "tsx",
  "esno",
  "esr",
  "jiti",
  "bun",
  "deno",
  "babel-node",
  "swc-node",
  "vite-node",
  "esbuild-register",
  "electron",
  "zx",
  "pm2",
  "pm2-runtime",
  "forever",
  "supervisor",
  "k6",
]);

/** Their options that take a file which runs before the other. */
export const PRELOADS: ReadonlySet<string> = new Set([
  "-r",
  "--require",
  "--import",
  "--loader",
  "--experimental-loader",
]);

/** Their options that take something that does not run. */
export const OTHER_VALUES: ReadonlySet<string> = new Set([
  "-P",
  "--project",
  "--tsconfig",
  "--env-file",
  "--config",
  "--ignore",
  "-i",
  "--ext",
  "-w",
  "--watch-path",
  "--cwd",
]);

/** The commands whose `--watch` takes what they watch. */
export const WATCHERS: ReadonlySet<string> = new Set(["nodemon", "ts-node-dev", "tsnd", "supervisor"]);

/** Names of the scripts of a package by which a program starts to serve, and goes on. */
export const SERVES =
  /(?:^|[:_-])(?:start|serve|server|dev|develop|watch|run|worker|prod(?:uction)?|preview|debug|api|web|backend)(?:$|[:_-])/i;
