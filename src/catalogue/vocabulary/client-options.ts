/**
 * What options of clients are called, whatever the library. Source: the constructors of the libraries of the catalogue.
 */

/** Options that hold the address of a server. */
export const URL_OPTIONS: ReadonlySet<string> = new Set([
  "url",
  "uri",
  "proxy",
  "origin",
  "host",
  "baseUrl",
  "baseURL",
  "prefixUrl",
  "endpoint",
]);

/** Options that tie a client to one caller in every library that has them. */
export const UNSHAREABLE_OPTIONS: ReadonlySet<string> = new Set(["signal", "cookieJar", "jar", "abortSignal"]);

/** Names of options under which a request or a client takes an agent, which it uses and does not change. */
export const AGENT_OPTIONS = /agent|dispatcher|handler|client|transport|credentials/i;

/** Names of options and variables whose values are secrets. */
export const CREDENTIAL_NAMES = /token|secret|passw|credential|api_?key|auth|private|jwt|session|cookie/i;

/** Names of variables that hold an object rather than a plain value. */
export const OBJECT_NAMES =
  /^(?:opt(?:ion)?s|config(?:uration)?|settings|params|props|args|input|event|req(?:uest)?|ctx|context|logger|signal|agent|headers)$/i;
