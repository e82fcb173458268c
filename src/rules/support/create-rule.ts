import type { TSESLint } from "@typescript-eslint/utils";

export const REPOSITORY = "https://github.com/connection-reuse/eslint-plugin-connection-reuse";

/** Extra facts for the documentation of a rule. */
export interface RuleDocs {
  /** One sentence, without a full stop. */
  readonly description: string;
  /** The severity in `recommended`. */
  readonly recommended: "error" | "warn";
  readonly url: string;
}

export type Rule<MessageId extends string, Options extends readonly unknown[]> = TSESLint.RuleModule<
  MessageId,
  Options,
  RuleDocs
>;

/** A rule with its documentation address filled in. Loads nothing at run time, so that a JavaScript project never loads TypeScript for us. */
export function createRule<MessageId extends string, Options extends readonly unknown[]>(
  name: string,
  rule: Omit<Rule<MessageId, Options>, "meta" | "defaultOptions"> & {
    readonly meta: Omit<Rule<MessageId, Options>["meta"], "docs"> & { readonly docs: Omit<RuleDocs, "url"> };
  },
): Rule<MessageId, Options> {
  return {
    ...rule,
    defaultOptions: [] as unknown as Options,
    meta: { ...rule.meta, docs: { ...rule.meta.docs, url: `${REPOSITORY}/blob/main/docs/rules/${name}.md` } },
  };
}
