import type { ESLint, Linter } from "eslint";
import { typescriptParser } from "./typescript-parser.js";

const NAMESPACE = "connection-reuse";

/**
 * The flat configurations, given the plugin that they register. `recommended` and `strict` set the rules, for whatever
 * is linted. `typescript` has ESLint lint TypeScript and JSX too; it stands before them, for those whose own
 * configuration does not.
 */
export function configsOf(plugin: ESLint.Plugin): {
  readonly typescript: Linter.Config;
  readonly recommended: Linter.Config;
  readonly strict: Linter.Config;
} {
  return {
    typescript: {
      name: `${NAMESPACE}/typescript`,
      files: ["**/*.{ts,mts,cts,tsx,jsx}"],
      languageOptions: {
        // ESLint asks for it at the first such file. TypeScript takes most of a second to load.
        get parser() {
          return typescriptParser();
        },
      },
    },
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
        [`${NAMESPACE}/no-unconsumed-body`]: ["error", { scope: "wide" }],
        [`${NAMESPACE}/no-disabled-keep-alive`]: ["error", { defaults: true }],
        [`${NAMESPACE}/no-request-state-on-shared-client`]: "error",
        [`${NAMESPACE}/no-closing-shared-client`]: "error",
        [`${NAMESPACE}/no-shared-client-in-workers`]: "error",
      },
    },
  };
}
