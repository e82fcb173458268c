import { expect, it } from "vitest";
import { lastLineOf, lineOf } from "../../src/syntax/line-of.js";
import { visit } from "../../src/syntax/walk.js";
import { parse } from "../support/parse.js";

it.each([
  "a;",
  "a;\nb;\n\nc(\n  d,\n);\n",
  "a;\r\nb;\r\n\r\nc(\r\n  d,\r\n);",
  "a;\rb(\r);",
  "`\u2028`;\nb(\u2029);\u2028c;",
  Array.from({ length: 20 }, (_, line) => `a${line}(\n);`).join("\n"),
])("counts the lines of %j as the parser does", (code) => {
  const file = parse(code);
  let nodes = 0;
  visit(file.sourceCode.ast, file, (node) => {
    if (node.type !== "Program") {
      nodes += 1;
      expect([lineOf(node, file), lastLineOf(node, file)]).toEqual([node.loc.start.line, node.loc.end.line]);
    }
    return "enter";
  });
  expect(nodes).toBeGreaterThan(0);
});
