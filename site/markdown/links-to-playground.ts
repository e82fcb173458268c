import { getStaticValue } from "@eslint-community/eslint-utils";
import { parse } from "espree";
import type { MarkdownRenderer } from "vitepress";
import { addressOf } from "../playground/program.js";

type Token = ReturnType<MarkdownRenderer["parse"]>[number];

const CODE = /^(?:[cm]?[jt]s|[jt]sx)$/;

/** Has every example of the documentation, right or wrong, open in the playground. */
export function linksToPlayground(md: MarkdownRenderer, base: string): void {
  const fence = md.renderer.rules.fence!;
  md.renderer.rules.fence = (tokens, index, ...rest) => {
    const block = fence(tokens, index, ...rest);
    const { info, content } = tokens[index]!;
    if (!CODE.test(info) || !isExample(tokens, index)) return block;
    const program = {
      files: { [`src/service.${info}`]: content },
      config: "recommended" as const,
      settings: settingsAbove(tokens, index),
    };
    return `${block}<p class="open-in-playground"><a href="${base}playground.html#${addressOf(program)}">Open in the playground</a></p>`;
  };
}

/** Whether the comment above a block says what it is an example of. */
function isExample(tokens: readonly Token[], index: number): boolean {
  return /^<!-- (?:wrong|right) -->$/.test(tokens[index - 1]?.content.trim() ?? "");
}

/** The settings of the configuration that the section of an example shows before it. */
function settingsAbove(tokens: readonly Token[], index: number): object {
  const heading = tokens.slice(0, index).findLastIndex(({ type }) => type === "heading_open");
  const section = tokens.slice(heading + 1, index);
  const shown = section.findLast(({ type, content }) => type === "fence" && content.includes("settings:"));
  return shown ? settingsIn(shown.content) : {};
}

/** The settings in the text of a configuration. */
function settingsIn(text: string): object {
  const { body } = parse(text, { ecmaVersion: "latest", sourceType: "module" });
  const exported = body.find((statement) => statement.type === "ExportDefaultDeclaration");
  const elements = exported?.declaration.type === "ArrayExpression" ? exported.declaration.elements : [];
  for (const element of elements) {
    const value =
      element && (getStaticValue(element as never)?.value as { settings?: Record<string, object> } | undefined);
    if (value?.settings) return value.settings["connection-reuse"]!;
  }
  throw new Error(`no settings in ${text}`);
}
