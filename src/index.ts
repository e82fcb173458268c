import type { ESLint } from "eslint";
import { configsOf } from "./configs.js";
import { manifest } from "./manifest.js";
import noClosingSharedClient from "./rules/no-closing-shared-client.js";
import noDisabledKeepAlive from "./rules/no-disabled-keep-alive.js";
import noPerRequestClient from "./rules/no-per-request-client.js";
import noRequestStateOnSharedClient from "./rules/no-request-state-on-shared-client.js";
import noSharedClientInWorkers from "./rules/no-shared-client-in-workers.js";
import noUnconsumedBody from "./rules/no-unconsumed-body.js";
import preferSharedClient from "./rules/prefer-shared-client.js";

const rules = {
  "no-per-request-client": noPerRequestClient,
  "prefer-shared-client": preferSharedClient,
  "no-unconsumed-body": noUnconsumedBody,
  "no-disabled-keep-alive": noDisabledKeepAlive,
  "no-request-state-on-shared-client": noRequestStateOnSharedClient,
  "no-closing-shared-client": noClosingSharedClient,
  "no-shared-client-in-workers": noSharedClientInWorkers,
};

const { name, version } = manifest;

const base: ESLint.Plugin = {
  meta: { name, version, namespace: "connection-reuse" },
  // ESLint's own rule type knows neither our message ids nor our documentation fields.
  rules: rules as unknown as NonNullable<ESLint.Plugin["rules"]>,
};

/** The plugin: its rules, and its flat configurations. */
const plugin: ESLint.Plugin & { readonly configs: ReturnType<typeof configsOf> } = Object.assign(base, {
  configs: configsOf(base),
});

export default plugin;
export type { RuleOptions } from "./rules/support/rule-options.js";
// `require()` of this module gives the plugin itself.
export { plugin as "module.exports" };
