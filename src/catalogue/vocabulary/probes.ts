/**
 * By what code tells that it asks whether something can be reached, for which it needs a fresh connection: health
 * checks, readiness and liveness probes.
 */

/** Names of functions and classes, in any case. */
export const PROBE_NAMES =
  /health|liveness|readiness|probe|heartbeat|^ping$|^is_?(?:alive|up|ready)$|^(?:check|test|ping|verify|validate)\w*(?:connect|connectivity|database|redis|broker|db$)/i;

/** Paths of routes, and of the files in which a framework looks for them. */
export const PROBE_PATHS: readonly string[] = [
  "**/{health,healthz,healthcheck,health-check,health_check,ready,readyz,readiness,live,livez,liveness,alive,ping,status}",
  "**/{health,healthz,healthcheck,health-check,health_check,ready,readyz,readiness,live,livez,liveness}/**",
];

/** Methods that connect, ask for a sign of life, or listen to how the connection fares. Of a chain of calls, the last counts. */
export const PROBE_METHODS: readonly string[] = [
  "connect",
  "$connect",
  "initialize",
  "authenticate",
  "ping",
  "verify",
  "command",
  "isReady",
  "isConnected",
  "describeNamespace",
  "getSystemInfo",
  "listTopics",
  "describeCluster",
  "on",
  "once",
  "off",
  "removeAllListeners",
];

/** Queries that ask for nothing but an answer. */
export const PROBE_QUERY = /^\s*select\s+(?:1\b|now\(\)|version\(\)|current_timestamp\b)/i;
