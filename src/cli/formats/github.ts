import type { Audit } from "../audit.js";
import type { Presentation } from "../formats.js";
import { shownPath } from "../shown-path.js";

/** Workflow commands that GitHub shows as annotations on the changed lines. */
export function github({ files }: Audit, { cwd }: Pick<Presentation, "cwd">): string {
  const lines = files.flatMap(({ path, findings }) =>
    findings.map(({ message }) => {
      const properties = {
        file: shownPath(path, cwd),
        line: message.line,
        endLine: message.endLine ?? message.line,
        col: message.column,
        endColumn: message.endColumn ?? message.column,
        title: message.ruleId ?? "Not linted",
      };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${message.severity === 2 ? "error" : "warning"} ${list.join(",")}::${escapeText(message.message)}\n`;
    }),
  );
  return lines.join("");
}

function escapeText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
