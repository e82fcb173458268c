import { javascript } from "@codemirror/lang-javascript";
import { syntaxHighlighting } from "@codemirror/language";
import { setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { unifiedMergeView } from "@codemirror/merge";
import { EditorState, type Extension } from "@codemirror/state";
import { classHighlighter } from "@lezer/highlight";
import { basicSetup, EditorView } from "codemirror";
import type { Change, Finding } from "./findings.js";

/** An editor of one text at a time, with squiggles. */
export class PlaygroundEditor {
  readonly #view: EditorView;
  readonly #onChange: (text: string) => void;

  constructor(parent: HTMLElement, onChange: (text: string) => void) {
    this.#onChange = onChange;
    this.#view = new EditorView({ parent });
  }

  /** Shows a file in the place of the one that is there. */
  open(path: string, text: string): void {
    const changes = EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) this.#onChange(state.doc.toString());
    });
    const extensions = [basicSetup, languageOf(path), changes, EditorView.contentAttributes.of({ "aria-label": path })];
    this.#view.setState(EditorState.create({ doc: text, extensions }));
  }

  /** Underlines what ESLint says of the text. */
  show(findings: readonly Finding[]): void {
    this.#view.dispatch(setDiagnostics(this.#view.state, findings.map(diagnosticOf)));
  }

  /** Puts the cursor at a place, in sight. */
  goTo(offset: number): void {
    this.#view.dispatch({ selection: { anchor: offset }, scrollIntoView: true });
    this.#view.focus();
  }

  apply({ from, to, insert }: Change): void {
    this.#view.dispatch({ changes: { from, to, insert } });
  }

  destroy(): void {
    this.#view.destroy();
  }
}

/** What `--fix` changes in one text. */
export class PlaygroundDiff {
  readonly #view: EditorView;

  constructor(parent: HTMLElement) {
    this.#view = new EditorView({ parent });
  }

  show(path: string, before: string, after: string): void {
    const extensions = [
      languageOf(path),
      EditorState.readOnly.of(true),
      EditorView.contentAttributes.of({ "aria-label": `What --fix changes in ${path}` }),
      unifiedMergeView({ original: before, mergeControls: false, collapseUnchanged: { margin: 2 } }),
    ];
    this.#view.setState(EditorState.create({ doc: after, extensions }));
  }

  destroy(): void {
    this.#view.destroy();
  }
}

function languageOf(path: string): Extension {
  return [
    javascript({ typescript: /\.[cm]?tsx?$/.test(path), jsx: /x$|\.[cm]?js$/.test(path) }),
    // The colours are those of the site, light or dark.
    syntaxHighlighting(classHighlighter),
  ];
}

function diagnosticOf({ from, to, severity, message, rule, changes }: Finding): Diagnostic {
  return {
    from,
    to,
    severity,
    message,
    source: rule ?? "syntax",
    actions: changes.map(({ name, from, to, insert }) => ({
      name,
      apply: (view) => view.dispatch({ changes: { from, to, insert } }),
    })),
  };
}
