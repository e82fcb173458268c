// Not run: `rule-options.test.ts` type checks it. Each `@ts-expect-error` is an error unless the line below is one.
import { defineConfig } from "eslint/config";
import type { Linter } from "eslint";
import type { RuleOptions } from "../../src/index.js";
import type noClosingSharedClient from "../../src/rules/no-closing-shared-client.js";
import type noDisabledKeepAlive from "../../src/rules/no-disabled-keep-alive.js";
import type noPerRequestClient from "../../src/rules/no-per-request-client.js";
import type noRequestStateOnSharedClient from "../../src/rules/no-request-state-on-shared-client.js";
import type noSharedClientInWorkers from "../../src/rules/no-shared-client-in-workers.js";
import type noUnconsumedBody from "../../src/rules/no-unconsumed-body.js";
import type preferSharedClient from "../../src/rules/prefer-shared-client.js";
import type { Rule } from "../../src/rules/support/create-rule.js";

export default defineConfig({
  rules: {
    "connection-reuse/no-per-request-client": ["error", { scope: "wide", hoist: "suggest" }],
    "connection-reuse/no-unconsumed-body": ["warn", { fetchRelease: "cancel" }],
    "connection-reuse/no-disabled-keep-alive": ["error", { defaults: true }],
    "connection-reuse/no-closing-shared-client": "off",
  } satisfies RuleOptions,
});

type Config = Linter.Config<RuleOptions & Linter.RulesRecord>;

export const right: Config = {
  rules: { "connection-reuse/no-per-request-client": ["error", { derived: true }], "no-undef": "error" },
};

export const wrong = {
  // @ts-expect-error -- not a value of the option
  value: { rules: { "connection-reuse/no-per-request-client": ["error", { scope: "narrow" }] } } satisfies Config,
  // @ts-expect-error -- not an option of this rule
  option: { rules: { "connection-reuse/no-unconsumed-body": ["error", { derived: true }] } } satisfies Config,
  // @ts-expect-error -- the rule has no options
  none: { rules: { "connection-reuse/no-closing-shared-client": ["error", {}] } } satisfies Config,
  // @ts-expect-error -- not a severity
  severity: { "connection-reuse/prefer-shared-client": "warning" } satisfies RuleOptions,
  // @ts-expect-error -- not a rule
  rule: { "connection-reuse/no-per-request-clients": "error" } satisfies RuleOptions,
};

interface Rules {
  "no-per-request-client": typeof noPerRequestClient;
  "prefer-shared-client": typeof preferSharedClient;
  "no-unconsumed-body": typeof noUnconsumedBody;
  "no-disabled-keep-alive": typeof noDisabledKeepAlive;
  "no-request-state-on-shared-client": typeof noRequestStateOnSharedClient;
  "no-closing-shared-client": typeof noClosingSharedClient;
  "no-shared-client-in-workers": typeof noSharedClientInWorkers;
}

type OptionsOf<AnyRule> = AnyRule extends Rule<string, infer Options> ? [...Options] : never;

/** What the rules themselves take, to which the exported type must be equal. */
type Derived = { [Name in keyof Rules as `connection-reuse/${Name}`]?: Linter.RuleEntry<OptionsOf<Rules[Name]>> };

type Equal<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : "not the same";

export const equal: { [Name in keyof Derived]-?: Equal<Derived[Name], RuleOptions[Name]> } = {
  "connection-reuse/no-per-request-client": true,
  "connection-reuse/prefer-shared-client": true,
  "connection-reuse/no-unconsumed-body": true,
  "connection-reuse/no-disabled-keep-alive": true,
  "connection-reuse/no-request-state-on-shared-client": true,
  "connection-reuse/no-closing-shared-client": true,
  "connection-reuse/no-shared-client-in-workers": true,
};
