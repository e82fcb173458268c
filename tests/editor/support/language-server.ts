import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { basename, dirname } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from "vscode-jsonrpc/node.js";

const SERVER = createRequire(import.meta.url).resolve("vscode-langservers-extracted/bin/vscode-eslint-language-server");
const RUN_ONCE_ALLOWED = 4;

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Diagnostic {
  readonly range: Range;
  readonly severity: number;
  readonly code: string;
  readonly message: string;
  readonly codeDescription?: { readonly href: string };
}

interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

interface WorkspaceEdit {
  readonly changes?: Readonly<Record<string, readonly TextEdit[]>>;
  readonly documentChanges?: readonly { readonly edits: readonly TextEdit[] }[];
}

export interface CodeAction {
  readonly title: string;
  readonly kind?: string;
  readonly edit?: WorkspaceEdit;
  readonly command?: { readonly command: string; readonly arguments?: readonly unknown[] };
}

/** An editor's side of a session with the ESLint language server, over stdio, about the file that it shows. */
export class EditorSession {
  readonly #process: ChildProcess;
  readonly #connection: MessageConnection;
  #uri: string;
  #text: string;
  #version = 1;
  #edits: WorkspaceEdit[] = [];

  private constructor(path: string, text: string) {
    this.#uri = pathToFileURL(path).href;
    this.#text = text;
    this.#process = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
    this.#connection = createMessageConnection(
      new StreamMessageReader(this.#process.stdout!),
      new StreamMessageWriter(this.#process.stdin!),
    );
  }

  /**
   * Starts the server and opens a file of a workspace in it: of the folder of the file, where no other is named.
   * @param own settings that somebody has changed
   */
  static async open(path: string, text: string, root = dirname(path), own: object = {}): Promise<EditorSession> {
    const session = new EditorSession(path, text);
    await session.#initialize(root, own);
    return session;
  }

  /** Opens another file, and shows that one. */
  async show(path: string, text: string): Promise<void> {
    this.#uri = pathToFileURL(path).href;
    this.#text = text;
    this.#version = 1;
    await this.#announce();
  }

  /** Closes the file that is shown, and opens it again. */
  async reopen(): Promise<void> {
    await this.#connection.sendNotification("textDocument/didClose", { textDocument: { uri: this.#uri } });
    this.#version = 1;
    await this.#announce();
  }

  get text(): string {
    return this.#text;
  }

  async #initialize(root: string, own: object): Promise<void> {
    const folder = { uri: pathToFileURL(root).href, name: basename(root) };
    const connection = this.#connection;
    connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) =>
      items.map(() => ({ ...settings(folder), ...own })),
    );
    connection.onRequest("client/registerCapability", () => null);
    connection.onRequest("workspace/diagnostic/refresh", () => null);
    connection.onRequest("eslint/confirmESLintExecution", () => RUN_ONCE_ALLOWED);
    for (const name of ["noConfig", "noLibrary", "probeFailed", "openDoc"])
      connection.onRequest(`eslint/${name}`, () => ({}));
    connection.onRequest("workspace/applyEdit", ({ edit }: { edit: WorkspaceEdit }) => {
      this.#edits.push(edit);
      return { applied: true };
    });
    connection.listen();
    await connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: folder.uri,
      workspaceFolders: [folder],
      capabilities: CAPABILITIES,
    });
    await connection.sendNotification("initialized", {});
    await this.#announce();
  }

  async #announce(): Promise<void> {
    await this.#connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: this.#uri, languageId: "javascript", version: 1, text: this.#text },
    });
  }

  /** The squiggles of the file as it stands. */
  async diagnostics(): Promise<Diagnostic[]> {
    const report = await this.#connection.sendRequest<{ items: Diagnostic[] }>("textDocument/diagnostic", {
      textDocument: { uri: this.#uri },
    });
    return report.items;
  }

  /** The light bulb at a diagnostic. */
  async actions(diagnostic: Diagnostic): Promise<CodeAction[]> {
    const found = await this.#connection.sendRequest<CodeAction[] | null>("textDocument/codeAction", {
      textDocument: { uri: this.#uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    });
    return found ?? [];
  }

  /** Chooses an action, and gives the text that the editor then shows. */
  async choose(action: CodeAction): Promise<string> {
    this.#edits = action.edit ? [action.edit] : [];
    if (action.command) await this.#connection.sendRequest("workspace/executeCommand", action.command);
    return this.#applyEdits();
  }

  /** "Fix all auto-fixable problems", as on save. */
  async fixAll(): Promise<string> {
    this.#edits = [];
    await this.#connection.sendRequest("workspace/executeCommand", {
      command: "eslint.applyAllFixes",
      arguments: [{ uri: this.#uri, version: this.#version }],
    });
    return this.#applyEdits();
  }

  /** Replaces the text of the file, as typing does. */
  async type(text: string): Promise<void> {
    this.#text = text;
    this.#version += 1;
    await this.#connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: this.#uri, version: this.#version },
      contentChanges: [{ text }],
    });
  }

  async close(): Promise<void> {
    await this.#connection.sendRequest("shutdown");
    await this.#connection.sendNotification("exit");
    this.#connection.dispose();
    this.#process.kill();
  }

  #applyEdits(): string {
    const edits = this.#edits.flatMap(
      (edit) => edit.changes?.[this.#uri] ?? edit.documentChanges?.flatMap((change) => change.edits) ?? [],
    );
    const backwards = edits.map((edit) => ({
      start: this.#offset(edit.range.start),
      end: this.#offset(edit.range.end),
      text: edit.newText,
    }));
    backwards.sort((one, other) => other.start - one.start);
    return backwards.reduce(
      (text, { start, end, text: inserted }) => text.slice(0, start) + inserted + text.slice(end),
      this.#text,
    );
  }

  #offset({ line, character }: Position): number {
    return this.#text.split("\n").slice(0, line).join("\n").length + (line > 0 ? 1 : 0) + character;
  }
}

const CAPABILITIES = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    applyEdit: true,
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    publishDiagnostics: { codeDescriptionSupport: true, dataSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source.fixAll.eslint"] } },
      dataSupport: true,
      isPreferredSupport: true,
    },
  },
};

/** What the ESLint extension of an editor answers to the server's question for its settings. */
function settings(workspaceFolder: { readonly uri: string; readonly name: string }): object {
  return {
    validate: "on",
    useESLintClass: true,
    useFlatConfig: true,
    experimental: {},
    codeAction: { disableRuleComment: { enable: false }, showDocumentation: { enable: true } },
    codeActionOnSave: { enable: true, mode: "all" },
    format: false,
    quiet: false,
    onIgnoredFiles: "off",
    options: {},
    rulesCustomizations: [],
    run: "onType",
    problems: { shortenToSingleLine: false },
    nodePath: null,
    workingDirectory: { mode: "location" },
    workspaceFolder,
  };
}
