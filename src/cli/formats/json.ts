import type { Audit } from "../audit.js";

/** The files with findings, in the shape of ESLint's own `json` format, which editors and services read; `because` is added. */
export function json({ files }: Audit): string {
  const results = files.map(({ path, findings, text, original }) => {
    const messages = findings.map(({ message, because }) => (because.length > 0 ? { ...message, because } : message));
    const count = (severity: number, fixable: boolean): number =>
      messages.filter((message) => message.severity === severity && (!fixable || message.fix)).length;
    return {
      filePath: path,
      messages,
      suppressedMessages: [],
      errorCount: count(2, false),
      fatalErrorCount: messages.filter(({ fatal }) => fatal).length,
      warningCount: count(1, false),
      fixableErrorCount: count(2, true),
      fixableWarningCount: count(1, true),
      usedDeprecatedRules: [],
      ...(original === undefined ? { source: text } : { output: text }),
    };
  });
  return `${JSON.stringify(results)}\n`;
}
