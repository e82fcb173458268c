/** As much of the process as the plugin asks for. */
export default {
  platform: "browser",
  env: {},
  cwd: () => "/",
  emitWarning: (warning: string) => console.error(warning),
};
