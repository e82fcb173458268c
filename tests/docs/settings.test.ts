import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { projectFile } from "../support/markdown.js";

const page = readFileSync(projectFile("docs/settings.md"), "utf8");
const reference = page.slice(page.indexOf("\n## Every field"));

/** The headings under which the fields of a type are described; those without one of their own stand in a row of another's. */
const HEADINGS: Readonly<Record<string, string>> = {
  Library: "A library",
  ClientEntry: "A client",
  Construction: "`construction`",
  FreshCost: "`cost`",
  OwnConnections: "`cost`",
  ReuseOption: "`reuse`",
  Preparation: "`preparation`",
  Ending: "`ending`",
  Sharing: "`sharing`",
  DedicatedCall: "`sharing`",
  StateMember: "`state`",
  PerCallOption: "`state`",
  RequestEntry: "`requests`",
  KeepsNone: "`requests`",
  RequestAddress: "`requests`",
  ReuseSwitch: "Switches",
  ServerEntry: "`servers`",
  EveryRequest: "`servers`",
  ServerResponse: "`servers`",
  ResponseEntry: "`responses`",
  ResponseInterface: "An `interface` of your own",
  DeferredEntry: "`deferred`",
  OutcomeEntry: "`deferred`",
  BodyMembers: "An `interface` of your own",
  ReleaseCode: "An `interface` of your own",
  ReleaseStatement: "An `interface` of your own",
  NeverReturning: "`neverReturns`",
  Host: "A host",
  FileWord: "`needs` and `unless`",
};

/** The fields of every shape by its type, and the kinds of scope. */
function knownFields(): ReadonlyMap<string, readonly string[]> {
  const sources = ["client", "reuse", "response", "library", "host"].map((schema) => {
    const file = projectFile(`src/file/settings/${schema}-shape.ts`);
    return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  });
  const constants = new Map<string, ts.ObjectLiteralExpression>();
  const fields = new Map<string, readonly string[]>();
  const keysOf = (node: ts.Node): string[] => {
    const literal = ts.isIdentifier(node) ? constants.get(node.text) : node;
    if (!literal || !ts.isObjectLiteralExpression(literal)) throw new Error(`no fields in ${node.getText()}`);
    return literal.properties.flatMap((property) =>
      ts.isSpreadAssignment(property) ? keysOf(property.expression) : [property.name.getText()],
    );
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isObjectLiteralExpression(node.initializer))
      constants.set(node.name.getText(), node.initializer);
    if (ts.isCallExpression(node) && node.expression.getText() === "object") {
      const type = node.typeArguments![0]!.getText().replace(/^(NonNullable|Exclude)</, "");
      const name = /^[A-Z]\w+/.exec(type)?.[0] ?? "ReuseSwitch";
      fields.set(name, [...(fields.get(name) ?? []), ...node.arguments.flatMap(keysOf)]);
    }
    ts.forEachChild(node, visit);
  };
  for (const source of sources) {
    constants.clear();
    visit(source);
  }
  return fields;
}

/** The names in backticks under a heading. */
function namesUnder(heading: string): ReadonlySet<string> {
  const start = reference.indexOf(`\n### ${heading}\n`);
  if (start < 0) throw new Error(`docs/settings.md has no heading ${heading}`);
  const text = reference.slice(start + 1).split("\n### ")[0]!;
  const code = [...text.matchAll(/`([^`]+)`/g)].map(([, written]) => written!.replaceAll(/"[^"]*"/g, ""));
  return new Set(code.flatMap((written) => written.match(/[A-Za-z]+/g) ?? []));
}

describe("docs/settings.md describes every field that an error can name", () => {
  const fields = knownFields();

  it("of all the types that entries are made of", () => {
    const scopes = [...fields.keys()].filter((type) => type.endsWith("Scope"));
    expect(scopes).toHaveLength(12);
    expect([...fields.keys()].toSorted()).toEqual(
      [...Object.keys(HEADINGS), ...scopes, "ParameterShape", "ReceiverShape", "Schedule"].toSorted(),
    );
  });

  it.each([...fields])("%s", (type, names) => {
    const described = namesUnder(HEADINGS[type] ?? "A scope");
    expect(names.filter((name) => !described.has(name))).toEqual([]);
  });
});
