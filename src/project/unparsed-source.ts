import type { SourceText } from "../file/linted-file.js";

/**
 * A source text that is parsed when somebody asks for more than its text: what a path or a fragment of the text decides
 * costs no syntax tree.
 * @param parse gives the same text parsed, and stands for an empty program where it does not parse
 */
export function unparsedSource(text: string, parse: () => SourceText): SourceText {
  let parsed: SourceText | undefined;
  const whole = (): SourceText => (parsed ??= parse());
  return {
    text,
    get lines() {
      return whole().lines;
    },
    get ast() {
      return whole().ast;
    },
    get visitorKeys() {
      return whole().visitorKeys;
    },
    get scopeManager() {
      return whole().scopeManager;
    },
    getText: (node) => (node ? text.slice(node.range[0], node.range[1]) : text),
    getScope: (node) => whole().getScope!(node),
    getDeclaredVariables: (node) => whole().getDeclaredVariables!(node),
    getAllComments: () => whole().getAllComments(),
  };
}
