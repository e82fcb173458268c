/**
 * Where a text says how deep it nests: what opens a level or closes one, what puts all that follows inside what stands
 * before it, and where a statement begins anew. What strings and comments hold stands for nothing.
 */
const SIGNS = new RegExp(
  [
    String.raw`"(?:[^"\\\n]|\\[^])*"?|'(?:[^'\\\n]|\\[^])*'?`,
    String.raw`\/\/(?=[\s\w]).*|\/\*[^]*?(?:\*\/|$)`,
    String.raw`(?<open>[([{])|(?<close>[)\]}])`,
    String.raw`(?<lighter><\/|\/>)`,
    String.raw`(?<branch>(?<![\w$.])else\b)`,
    String.raw`(?<anew>[,;]|(?<![\w$.])(?:const|let|var|import|export|return|throw|for|while|switch|type|interface)\b)`,
    String.raw`(?<link>=>|<(?=[\w$>])|\?(?!\.)|(?<![=!<>])=(?![=>{"'])|[!~]{6}|(?<![\w$.])(?:await|typeof|void|delete|new|yield|extends)\b)`,
  ].join("|"),
  "g",
);

const OPENING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** What a bracket takes of the stack of a parser, beside what a branch or an operator takes. */
const BRACKET = 10;
/** More than twice what any of 57,000 public files has, and less than half of what the parser bears on a usual stack. */
const MOST = 3000;

/** What is open: a bracket, how deep it stands, and what follows in it by branches and by operators. */
interface Level {
  readonly opening: string;
  readonly depth: number;
  branches: number;
  links: number;
}

/**
 * Whether a text may nest deeper than a parser in native code bears, which ends the process where its stack ends. Told by
 * one look and no parser, rather too often than too seldom: nobody writes such a text by hand.
 */
export function isTooNested(text: string): boolean {
  const levels: Level[] = [{ opening: "", depth: 0, branches: 0, links: 0 }];
  for (const { groups, 0: sign } of text.matchAll(SIGNS)) {
    const { open, close, lighter, branch, anew, link } = groups!;
    const level = levels.at(-1)!;
    const depth = level.depth + level.branches + level.links;
    if (depth > MOST) return true;
    if (open !== undefined) levels.push({ opening: sign, depth: depth + BRACKET, branches: 0, links: 0 });
    else if (close !== undefined) {
      // What a template or a text between tags has opened is closed with what it stands in.
      const opened = levels.findLastIndex(({ opening }) => opening === OPENING[sign]);
      if (opened > 0) levels.length = opened;
    } else if (branch !== undefined) level.branches += 1;
    else if (anew !== undefined) level.links = 0;
    else if (link !== undefined) level.links += 1;
    else if (lighter !== undefined) level.links = Math.max(0, level.links - 1);
  }
  return false;
}
