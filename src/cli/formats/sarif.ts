import { pathToFileURL } from "node:url";
import plugin from "../../index.js";
import type { Audit, AuditedFile, Finding } from "../audit.js";
import type { Presentation } from "../formats.js";
import { PREFIX, RULES } from "../rule-selection.js";
import { isInside, shownPath } from "../shown-path.js";

/** SARIF 2.1.0, which code scanning services read. */
export function sarif({ files, broken }: Audit, { cwd }: Pick<Presentation, "cwd">): string {
  const rules = Object.entries(RULES).map(([name, { meta }]) => ({
    id: `${PREFIX}${name}`,
    shortDescription: { text: meta?.docs?.description },
    helpUri: meta?.docs?.url,
  }));
  const findings = files.flatMap((file) => file.findings.map(({ message, because }) => ({ file, message, because })));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: plugin.meta?.name, version: plugin.meta?.version, informationUri: HOME, rules } },
        originalUriBaseIds: { "%SRCROOT%": { uri: `${pathToFileURL(cwd).href}/` } },
        results: findings
          .filter(({ message }) => !message.fatal)
          .map(({ file, message, because }) => ({
            ruleId: message.ruleId,
            ruleIndex: rules.findIndex(({ id }) => id === message.ruleId),
            level: levelOf(message.severity),
            message: { text: message.message },
            locations: [location(file, message, cwd)],
            ...(because.length > 0 && { relatedLocations: because.map((step) => relatedLocation(step, cwd)) }),
          })),
        invocations: [
          {
            executionSuccessful: !broken,
            toolExecutionNotifications: findings
              .filter(({ message }) => message.fatal)
              .map(({ file, message }) => ({
                level: "error",
                message: { text: message.message },
                locations: [location(file, message, cwd)],
              })),
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const HOME = "https://github.com/connection-reuse/eslint-plugin-connection-reuse";

function levelOf(severity: number): "error" | "warning" {
  return severity === 2 ? "error" : "warning";
}

function location(file: AuditedFile, message: Finding["message"], cwd: string): object {
  return {
    physicalLocation: {
      artifactLocation: artifact(file.path, cwd),
      region: {
        startLine: message.line,
        startColumn: message.column,
        endLine: message.endLine ?? message.line,
        endColumn: message.endColumn ?? message.column,
      },
    },
  };
}

function relatedLocation({ file, line, what }: Finding["because"][number], cwd: string): object {
  return {
    message: { text: what },
    physicalLocation: { artifactLocation: artifact(file, cwd), region: { startLine: line } },
  };
}

function artifact(path: string, cwd: string): object {
  return isInside(path, cwd)
    ? { uri: encodeURI(shownPath(path, cwd)), uriBaseId: "%SRCROOT%" }
    : { uri: pathToFileURL(path).href };
}
