import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Linter } from "eslint";

/** The texts of a program by path. */
export type Files = Readonly<Record<string, string>>;

/** A repair of a program: a fix, or a suggestion by its kind. */
export interface ProgramRepair {
  readonly kind: string;
  readonly file: string;
  readonly files: Files;
}

/** A program in a folder of its own, where the rules see all of its files. */
export class ProgramOnDisk {
  readonly #directory = realpathSync(mkdtempSync(join(tmpdir(), "repaired-")));
  readonly #linter = new Linter({ cwd: this.#directory });
  readonly #configs: Linter.Config[];
  #files: Files = {};

  constructor(files: Files, configs: Linter.Config[]) {
    this.#configs = configs;
    mkdirSync(join(this.#directory, ".git"));
    writeFileSync(join(this.#directory, ".git/HEAD"), "ref: refs/heads/main\n");
    this.write(files);
  }

  /** Gives its files other texts. */
  write(files: Files): void {
    for (const [path, text] of Object.entries(files)) {
      if (this.#files[path] === text) continue;
      const whole = join(this.#directory, path);
      mkdirSync(dirname(whole), { recursive: true });
      writeFileSync(whole, text);
    }
    this.#files = files;
  }

  /** The reports on one of its files. @throws where it does not parse, or a rule fails */
  lint(path: string, text = this.#files[path]!): readonly Linter.LintMessage[] {
    const messages = this.#linter.verify(text, this.#configs, { filename: join(this.#directory, path) });
    const fatal = messages.find((message) => message.fatal || message.ruleId === null);
    if (fatal) throw new Error(`${fatal.message} on line ${fatal.line} of ${path}\n${text}`);
    return messages;
  }

  /** What is offered, and the program after each by itself. */
  repairs(): readonly ProgramRepair[] {
    return this.#scripts().flatMap((file) =>
      this.lint(file).flatMap(({ fix, suggestions = [] }) =>
        [
          ...(fix ? [{ kind: "fix", fix }] : []),
          ...suggestions.map(({ messageId = "", fix }) => ({ kind: messageId, fix })),
        ].map(({ kind, fix: edit }) => ({
          kind,
          file,
          files: { ...this.#files, [file]: applied(this.#files[file]!, edit) },
        })),
      ),
    );
  }

  /** Applies all fixes, one after the other, as long as there are any. */
  fixAll(): Files {
    for (let left = 40; left > 0; left -= 1) {
      const next = this.#firstFix();
      if (!next) return this.#files;
      this.write(next);
    }
    throw new Error(`the fixes do not settle:\n${Object.values(this.#files).join("\n")}`);
  }

  #firstFix(): Files | undefined {
    for (const file of this.#scripts()) {
      const fix = this.lint(file).find((message) => message.fix)?.fix;
      if (fix) return { ...this.#files, [file]: applied(this.#files[file]!, fix) };
    }
    return undefined;
  }

  #scripts(): readonly string[] {
    return Object.keys(this.#files).filter((path) => /\.[cm]?[jt]sx?$/.test(path) && !path.includes("node_modules/"));
  }

  remove(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

function applied(text: string, { range, text: inserted }: { range: readonly [number, number]; text: string }): string {
  return text.slice(0, range[0]) + inserted + text.slice(range[1]);
}
