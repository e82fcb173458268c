import type { SourceText } from "../file/linted-file.js";
import { neighbourSource } from "./neighbour-source.js";

/** The texts that somebody has had parsed. */
const parsedTexts = new WeakSet<SourceText>();

/**
 * A source text that is parsed when somebody asks for more than its text: what a path or a fragment of the text decides
 * costs no syntax tree. Where it does not parse, it is one without statements.
 * @param parse gives the same text parsed; undefined where it does not parse
 */
export function unparsedSource(text: string, parse: () => SourceText | undefined): SourceText {
  let parsed: SourceText | undefined;
  const whole = (): SourceText => {
    if (parsed) return parsed;
    const made = parse();
    if (made) parsedTexts.add(source);
    parsed = made ?? neighbourSource("empty.js", "")!;
    return parsed;
  };
  const source: SourceText = {
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
  return source;
}

/** Whether a text has been parsed, and does parse. */
export function hasParsed(source: SourceText): boolean {
  return parsedTexts.has(source);
}
