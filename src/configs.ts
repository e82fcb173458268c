import type { ESLint, Linter } from "eslint";

const NAMESPACE = "connection-reuse";

/** The two flat configurations, given the plugin that they register. */
export function configsOf(plugin: ESLint.Plugin): {
  readonly recommended: Linter.Config;
  readonly strict: Linter.Config;
} {
  return {
    recommended: {
      name: `${NAMESPACE}/recommended`,
      plugins: { [NAMESPACE]: plugin },
      rules: {
        [`${NAMESPACE}/no-per-request-client`]: "error",
        [`${NAMESPACE}/prefer-shared-client`]: "warn",
        [`${NAMESPACE}/no-unconsumed-body`]: "error",
        [`${NAMESPACE}/no-disabled-keep-alive`]: "error",
        [`${NAMESPACE}/no-request-state-on-shared-client`]: "error",
        [`${NAMESPACE}/no-closing-shared-client`]: "error",
        [`${NAMESPACE}/no-shared-client-in-workers`]: "error",
      },
    },
    strict: {
      name: `${NAMESPACE}/strict`,
      plugins: { [NAMESPACE]: plugin },
      rules: {
        [`${NAMESPACE}/no-per-request-client`]: ["error", { scope: "wide" }],
        [`${NAMESPACE}/prefer-shared-client`]: ["error", { scope: "wide", derived: true }],
        [`${NAMESPACE}/no-unconsumed-body`]: "error",
        [`${NAMESPACE}/no-disabled-keep-alive`]: ["error", { defaults: true }],
        [`${NAMESPACE}/no-request-state-on-shared-client`]: "error",
        [`${NAMESPACE}/no-closing-shared-client`]: "error",
        [`${NAMESPACE}/no-shared-client-in-workers`]: "error",
      },
    },
  };
}
