// Programs of one kind of code, over and over.
import { handler, IMPORTS } from "./client-code.mjs";

const times = (count, code) => Array.from({ length: count }, (_, index) => code(index)).join("\n");

/** By what there is much of: the program with so much of it. */
const KINDS = {
  statements: (count) => handler(times(count, (index) => `req.f${index}();`)),
  "module-statements": (count) => handler("") + times(count, (index) => `console.log(${index});`),
  variables: (count) => handler(times(count, (index) => `const a${index} = req.a${index};`)),
  branches: (count) => handler(times(count / 10, (index) => `if (req.a${index}) res.f();`)),
  exits: (count) => handler(times(count / 100, (index) => `if (req.a${index}) return;`)),
  loops: (count) => handler(times(count / 100, (index) => `for (const a of req.a${index}) res.f(a);`)),
  tries: (count) => handler(times(count / 100, (index) => `try { req.a${index}(); } catch { res.f(); }`)),
  cases: (count) => handler(`switch (req.a) { ${times(count / 10, (index) => `case ${index}: req.f(); break;`)} }`),
  elements: (count) => handler(`const all = [${times(count, (index) => `${index},`)}];`),
  properties: (count) => handler(`const all = { ${times(count, (index) => `a${index}: req,`)} };`),
  functions: (count) =>
    handler("f0(req);") + times(count / 10, (index) => `function f${index}(a) { return f${index + 1}(a); }`),
  methods: (count) =>
    `${handler("")}export class A { ${times(count / 10, (index) => `f${index}(a) { return this.f${index + 1}(a); }`)} }`,
  imports: (count) => times(count / 10, (index) => `import { a${index} } from "a${index}";`) + handler("a1(req);"),
  uses: (count) => handler(times(count / 10, () => "s3Robust.send({ Key: req.a });")),
  writes: (count) => handler(`let a; ${times(count / 10, (index) => `a = req.a${index};`)} new RobustS3(a);`),
  text: (count) => handler(`const text = "${"a ".repeat(count * 10)}";`),
  comments: (count) => handler(times(count, (index) => `// ${index}`)),
  lines: (count) => handler("\n".repeat(count * 10)),
  clients: (count) =>
    handler(times(count / 500, (index) => `const a${index} = new RobustS3({}); await a${index}.send({});`)),
  responses: (count) =>
    handler(times(count / 500, (index) => `const a${index} = await fetch(req.url); res.f(a${index}.ok);`)),
  handlers: (count) =>
    IMPORTS +
    times(
      count / 500,
      (index) =>
        `robustExpress().get("/${index}", async (req, res) => res.json(await new RobustS3({}).send(req.body)));`,
    ),
};

/** Each kind of program with so much of its code, on many lines and on one. */
export function longPrograms(count = 100_000) {
  return Object.entries(KINDS).flatMap(([kind, code]) => {
    const text = code(count);
    const oneLine = { path: `${kind}-on-one-line.js`, text: text.replaceAll("\n", " ") };
    return [{ path: `${kind}.js`, text }, ...(kind === "comments" ? [] : [oneLine])];
  });
}
