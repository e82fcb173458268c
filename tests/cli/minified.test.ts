import { describe, expect, it } from "vitest";
import { isMinified } from "../../src/cli/minified.js";

const long = "x".repeat(6000);
const statements = "a=a+1;".repeat(1000);

describe("a minified source", () => {
  it.each([
    ["one line of code", statements],
    ["such a line after others", `/*! licence */\n"use strict";\n${statements}\n//# sourceMappingURL=a.js.map`],
    ["such a line after a text of several lines", `const text = \`\n\n\`;${statements}`],
    ["line breaks of old systems", `a();\r${statements}\r`],
    ["a line that ends in a comment", `${statements}// ${long}`],
  ])("is %s", (_what, source) => {
    expect(isMinified(source)).toBe(true);
  });

  it.each([
    ["many lines of code", statements.replaceAll(";", ";\n")],
    ["lines just short enough", `${"a=a+1;".repeat(833)}\n`.repeat(3)],
    ["a long string", `const image = "data:${long}";\nconst certificate = '${long}';`],
    ["a long template", `const page = \`<b>\${a}${long}\${b}${long}\`;`],
    ["a long line in a template", `const page = \`\n${long};\n\`;`],
    ["a long comment", `//# sourceMappingURL=data:${long}\n/* ${long} */ a();`],
    ["a long regular expression", `const emoji = /[${long}]/u;`],
    ["nothing", ""],
  ])("is not one with %s", (_what, source) => {
    expect(isMinified(source)).toBe(false);
  });
});
