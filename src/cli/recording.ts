import type { ESLint, Rule } from "eslint";
import type { ReasonStep } from "../execution/reason-words.js";
import plugin from "../index.js";
import { RULES } from "./rule-selection.js";

/** What a report is about, for grouping: the data of the message, without its wording. */
export interface Subject {
  /** The client by its name in its package, "Agent from undici", or as the message has it. */
  readonly client: string | undefined;
  /** What runs the code: "Express handler `app.get("/price/:id")`". A loop is none; what is around it may be one. */
  readonly entryPoint: EntryPoint | undefined;
  /** The places that lead to the report: the entry point or loop first, then the calls down to the code. */
  readonly because: readonly ReasonStep[];
}

/** What a message is about of which nothing is known. */
export const NO_SUBJECT: Subject = { client: undefined, entryPoint: undefined, because: [] };

/** A function that a host, or another file, calls. */
export interface EntryPoint {
  readonly label: string;
  /** The path of the file that it stands in. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** The plugin, and what its rules have reported since. */
export interface RecordingPlugin {
  readonly plugin: ESLint.Plugin;
  /** What the message at a place is about. */
  subjectOf(filename: string, message: { ruleId: string | null; line: number; column: number }): Subject;
  /** Forgets everything, so that a long run keeps nothing. */
  forget(): void;
}

/**
 * The plugin with rules that also remember the data of their reports: ESLint hands on only the finished
 * message, and a summary must not depend on its wording.
 */
export function recordingPlugin(): RecordingPlugin {
  const subjects = new Map<string, Subject>();
  const rules: Record<string, Rule.RuleModule> = {};
  for (const [name, rule] of Object.entries(RULES)) {
    rules[name] = {
      ...rule,
      create(context) {
        const report = (descriptor: Rule.ReportDescriptor): void => {
          const { data = {} } = descriptor;
          subjects.set(keyOf(context.filename, name, startOf(descriptor)), {
            client: textOf(data["client"] ?? data["name"]),
            entryPoint: entryPointIn(data),
            because: JSON.parse(textOf(data["steps"]) ?? "[]") as readonly ReasonStep[],
          });
          context.report(descriptor);
        };
        return rule.create(Object.create(context, { report: { value: report } }) as Rule.RuleContext);
      },
    };
  }
  return {
    plugin: { ...plugin, rules } as ESLint.Plugin,
    subjectOf: (filename, { ruleId, line, column }) =>
      subjects.get(keyOf(filename, ruleId?.split("/")[1] ?? "", { line, column: column - 1 })) ?? NO_SUBJECT,
    forget: () => subjects.clear(),
  };
}

function startOf(descriptor: Rule.ReportDescriptor): { line: number; column: number } {
  const { loc } = descriptor as {
    loc?: { line: number; column: number } | { start: { line: number; column: number } };
  };
  if (loc) return "start" in loc ? loc.start : loc;
  return (descriptor as { node: { loc: { start: { line: number; column: number } } } }).node.loc.start;
}

function keyOf(filename: string, rule: string, start: { line: number; column: number }): string {
  return `${filename}\n${rule}\n${start.line}:${start.column}`;
}

function entryPointIn(data: Readonly<Record<string, unknown>>): EntryPoint | undefined {
  const label = textOf(data["entryPoint"]);
  if (label === undefined) return undefined;
  return { label, file: String(data["entryPointFile"]), line: Number(data["entryPointLine"]) };
}

function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value);
}
