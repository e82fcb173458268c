import { describe, expect, it } from "vitest";
import { heritageOf, typeNamesOf } from "../../src/resolution/type-names.js";
import type { QualifiedName } from "../../src/resolution/qualified-name.js";
import { nodeAt, parse } from "../support/parse.js";

const describeNames = (names: readonly QualifiedName[]): readonly string[] =>
  names.map(({ module, path }) => `${module}#${path.join(".")}`);

/** The names of the type of the variable `here`. */
function typeAt(code: string): readonly string[] {
  const file = parse(code);
  const node = nodeAt(file, "here: ");
  if (node.type !== "Identifier") throw new Error("here has no type");
  return describeNames(typeNamesOf(node.typeAnnotation?.typeAnnotation, file));
}

describe("typeNamesOf", () => {
  it.each([
    ["imported", `import type { Request } from "web"; let here: Request;`, ["web#Request"]],
    ["imported under another name", `import { Request as R } from "web"; let here: R;`, ["web#Request"]],
    ["a default import", `import Web from "web"; let here: Web;`, ["web#default"]],
    ["of a namespace", `import * as web from "web"; let here: web.Route.Args<1>;`, ["web#Route.Args"]],
    ["imported in place", `let here: import("web").Request;`, ["web#Request"]],
    ["global", `let here: Request;`, ["globalThis#Request"]],
    ["a union", `import { A, B } from "web"; let here: A | B | null;`, ["web#A", "web#B"]],
    ["an intersection", `import { A } from "web"; let here: A & { user: string };`, ["web#A"]],
    ["an alias", `import { A } from "web"; type Own = A & { user: string }; let here: Own;`, ["web#A"]],
    ["an interface", `import { A } from "web"; interface Own extends A {} let here: Own;`, ["web#A"]],
    ["behind Readonly", `import { A } from "web"; let here: Readonly<A>;`, ["web#A"]],
    ["an own Readonly", `import { A } from "web"; interface Readonly<T> { t: T } let here: Readonly<A>;`, []],
    ["a recursive alias", `type Own = Own | undefined; let here: Own;`, []],
    ["a keyword", `let here: string;`, []],
    ["a type parameter", `function f<T>(here: T) {}`, []],
  ])("%s", (_title, code, expected) => {
    expect(typeAt(code)).toEqual(expected);
  });
});

describe("heritageOf", () => {
  it.each([
    ["extends", `import { Web } from "web"; class Own extends Web {}`, ["web#Web"]],
    ["implements", `import type { Guard } from "web"; class Own implements Guard {}`, ["web#Guard"]],
    ["a mixin", `import { Mix, Base } from "web"; class Own extends Mix(Base) {}`, ["web#Mix", "web#Base"]],
    [
      "a class of the file",
      `import { Web } from "web"; class Middle extends Web {} class Own extends Middle {}`,
      ["web#Web"],
    ],
    ["nothing", `class Own {}`, []],
  ])("%s", (_title, code, expected) => {
    const file = parse(code);
    const owner = nodeAt(file, "class Own");
    if (owner.type !== "ClassDeclaration") throw new Error("no class");
    expect(describeNames(heritageOf(owner, file))).toEqual(expected);
  });
});
