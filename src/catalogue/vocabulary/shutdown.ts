/**
 * By what code tells that it is there to end a process, or a part of one: its clients and servers may be closed there.
 * From the signals of POSIX, the events of Node.js, and the names of functions, routes and messages in public code.
 */

/** Names, events and paths of what ends the whole process when it is called: `app.post("/shutdown")`. */
export const ENDS_PROCESS = /shut-?down|terminat|\bstop\b|\bexit\b|restart/i;

/** Names and events of what ends a process or a part of it: more words, for where nothing is reported on them alone. */
export const ENDS_SOMETHING = /^SIG[A-Z]+$|shut.?down|teardown|exit|drain|close|stop|terminate|dispose/i;

/** Code that closes a server or its connections, or ends the process. */
export const CLOSES_SERVER = /\.(?:close|closeIdleConnections|closeAllConnections)\s*\(|process\.exit/;

/** Members of `process` by which code ends a process. */
export const PROCESS_ENDINGS: readonly string[] = ["exit", "kill"];
