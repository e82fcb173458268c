import { realpathSync } from "node:fs";
import { join } from "node:path";
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import plugin from "../../src/index.js";
import { lintedFile, type FileUnderLint } from "../../src/file/linted-file.js";
import { project } from "./project.js";

/** A program of several files in a folder of its own. */
export interface Program {
  /** One of its files as the analyses see it. */
  file(path: string): FileUnderLint;
  /** What a rule reports on one of its files: line, message, and the text that each suggestion leads to. */
  lint(path: string, rule: string): readonly { line: number; message: string; suggestions: readonly string[] }[];
}

/** Writes a program, by relative path, into a folder that ends the program around it and is gone when the test is. */
export function program(files: Readonly<Record<string, string>>): Program {
  const directory = realpathSync(project({ ".git/HEAD": "ref: refs/heads/main\n", "package.json": "{}", ...files }));
  const linter = new Linter({ cwd: directory });
  const verify = (path: string, config: Linter.Config) => {
    const languageOptions = { parser, sourceType: path.endsWith(".cjs") ? "commonjs" : "module" } as const;
    const messages = linter.verify(files[path]!, [{ files: ["**/*.{js,cjs,ts,tsx}"], languageOptions }, config], {
      filename: join(directory, path),
    });
    const fatal = messages.find((message) => message.fatal);
    if (fatal) throw new Error(`${path} does not parse: ${fatal.message}`);
    return messages;
  };
  return {
    file(path) {
      let file: FileUnderLint | undefined;
      const create = (context: object) => {
        file = lintedFile(context as never);
        return {};
      };
      verify(path, { plugins: { probe: { rules: { capture: { create } } } }, rules: { "probe/capture": "error" } });
      return file!;
    },
    lint(path, rule) {
      const text = files[path]!;
      return verify(path, {
        plugins: { "connection-reuse": plugin },
        rules: { [`connection-reuse/${rule}`]: "error" },
      }).map(({ line, message, suggestions = [] }) => ({
        line,
        message,
        suggestions: suggestions.map(({ fix }) => text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1])),
      }));
    },
  };
}
