import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A fenced block of a page. */
export interface Block {
  /** The text after the fence: `js`, `json`, `console`. */
  readonly language: string;
  readonly text: string;
  /** The file that a line above it names: `` `package.json` ``. */
  readonly file: string | undefined;
  /** The comment above it: `wrong` or `right`. */
  readonly mark: string | undefined;
  /** The headings above it, the nearest last. */
  readonly section: string;
  /** Line of the fence, from 1. */
  readonly line: number;
}

const ROOT = new URL("../../", import.meta.url);

/** A file of the project by its path from the root. */
export function projectFile(path: string): string {
  return fileURLToPath(new URL(path, ROOT));
}

/** The fenced blocks of a page of the project. */
export function blocksOf(page: string): Block[] {
  const lines = readFileSync(projectFile(page), "utf8").split("\n");
  const blocks: Block[] = [];
  let section = "";
  let file: string | undefined;
  let mark: string | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    const fence = /^```(\S*)/.exec(line);
    if (fence) {
      const end = lines.indexOf("```", index + 1);
      blocks.push({
        language: fence[1]!,
        text: `${lines.slice(index + 1, end).join("\n")}\n`,
        file,
        mark,
        section,
        line: index + 1,
      });
      index = end;
    }
    section = /^#+ (.*)/.exec(line)?.[1] ?? section;
    if (line.trim() === "") continue;
    file = /^`([^`]+)`:?$/.exec(line)?.[1];
    mark = /^<!-- (wrong|right) -->$/.exec(line)?.[1];
  }
  return blocks;
}
