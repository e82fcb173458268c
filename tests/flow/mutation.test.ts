import { expect, it } from "vitest";
import { isNeverMutated } from "../../src/flow/mutation.js";
import { nodeAt, parse } from "../support/parse.js";
import { variableOf } from "../../src/syntax/variables.js";

const HEAD = `import { Agent } from "node:https"; import axios from "axios"; import { Kafka } from "kafkajs";\n`;

function neverMutated(code: string): boolean {
  const file = parse(HEAD + code);
  const identifier = nodeAt(file, "options");
  if (identifier.type !== "Identifier") throw new Error("no variable is called options");
  return isNeverMutated(variableOf(identifier, file)!, file);
}

it.each([
  `const options = { a: 1 };`,
  `const options = { a: 1 }; const others = { ...options, b: 2 };`,
  `const options = { a: 1 }; log(\`\${options.a}\`, options.a + 1, !options.a);`,
  `const options = { a: 1 }; log(options.a);`,
  `const options = { a: 1 }; const a = options.a;`,
  `const options = { a: 1 }; function f() { return options.a; }`,
  `const options = { a: 1 }; const others = { a: options.a };`,
  `const options = { a: { b: 1 } }; log(options.a.b);`,
  `const options = { keepAlive: true }; new Agent(options);`,
  `const options = { a: 1 }; axios.create({ headers: options });`,
  `const options = { a: 1 }; type Options = typeof options;`,
  `const options = new Kafka({}); options.producer();`,
  `export const options = { a: 1 } as const;`,
  `const options = { a: 1 } as const satisfies Options; change(options);`,
])("nothing can change: %s", (code) => {
  expect(neverMutated(code)).toBe(true);
});

it.each([
  `export const options = { a: 1 };`,
  `const options = { a: 1 }; options.a = 2;`,
  `const options = { a: 1 }; delete options.a;`,
  `const options = { a: 1 }; options.a++;`,
  `const options = { a: 1 }; options["a"] = 2;`,
  `const options = { a: 1 }; change(options);`,
  `const options = { a: 1 }; Object.assign(options, { a: 2 });`,
  `const options = { a: 1 }; const others = { a: options };`,
  `const options = { a: 1 }; const other = options;`,
  `const options = { a: 1 }; export { options };`,
  `const options = { a: {} }; change(options.a);`,
  `const options = { a: {} }; const others = { a: options.a };`,
  `const options = { a: { b: 1 } }; options.a.b = 2;`,
  `const options = { list: [] }; options.list.push(1);`,
  `const options = new Kafka({}); options.close();`,
  `let options = { a: 1 }; options = { a: 2 };`,
  `const options = { a: 1 } as Options; change(options);`,
])("something may change: %s", (code) => {
  expect(neverMutated(code)).toBe(false);
});
