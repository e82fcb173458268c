import type { TSESLint } from "@typescript-eslint/utils";
import { lintedFile, type FileUnderLint, type LintedFile } from "../../file/linted-file.js";
import { isTooDeep } from "../../syntax/depth.js";

export const REPOSITORY = "https://github.com/connection-reuse/eslint-plugin-connection-reuse";

/** Extra facts for the documentation of a rule. */
export interface RuleDocs {
  /** One sentence, without a full stop. */
  readonly description: string;
  /** The severity in `recommended`. */
  readonly recommended: "error" | "warn";
  readonly url: string;
}

export interface Rule<MessageId extends string, Options extends readonly unknown[]> extends TSESLint.RuleModule<
  MessageId,
  Options,
  RuleDocs
> {
  /** Whether it reports anything in a file, be that under lint or not: nothing is repaired, and it stops at the first finding. */
  findsIn(file: LintedFile, options: Options): boolean;
}

/** A rule as it is written: what it concerns, what it finds there, and what it says of that. */
interface Page<MessageId extends string, Options extends readonly unknown[], Finding> {
  readonly meta: Omit<Rule<MessageId, Options>["meta"], "docs"> & { readonly docs: Omit<RuleDocs, "url"> };
  /** Whether there can be a finding in a file: decided before any traversal. */
  readonly concerns: (file: LintedFile) => boolean;
  /** What is wrong in a file. */
  readonly find: (file: LintedFile, options: Options) => Iterable<Finding>;
  /** What it says of a finding, and how that can be repaired. */
  readonly report: (finding: Finding, file: FileUnderLint, options: Options) => TSESLint.ReportDescriptor<MessageId>;
}

/** A rule with its documentation address filled in. Loads nothing at run time, so that a JavaScript project never loads TypeScript for us. */
export function createRule<MessageId extends string, Options extends readonly unknown[], Finding>(
  name: string,
  { meta, concerns, find, report }: Page<MessageId, Options, Finding>,
): Rule<MessageId, Options> {
  return {
    defaultOptions: [] as unknown as Options,
    meta: { ...meta, docs: { ...meta.docs, url: `${REPOSITORY}/blob/main/docs/rules/${name}.md` } },
    findsIn: (file, options) => concerns(file) && !isTooDeep(file) && !isEmpty(find(file, options)),
    create(context) {
      const file = lintedFile(context);
      if (!concerns(file)) return {};
      return {
        Program() {
          if (isTooDeep(file)) return;
          for (const finding of find(file, context.options)) context.report(report(finding, file, context.options));
        },
      };
    },
  };
}

function isEmpty(items: Iterable<unknown>): boolean {
  for (const _ of items) return false;
  return true;
}
