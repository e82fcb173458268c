// The twin of `node:path` for the plugin.
export * from "node:path/win32";
