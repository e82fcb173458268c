import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import plugin from "../src/index.js";

const src = fileURLToPath(new URL("../src/", import.meta.url));

/** Lowest first. A file may import from its own room and from those below it, but not from a neighbour on its floor. */
const FLOORS = [
  ["catalogue"],
  ["file"],
  ["syntax"],
  ["project"],
  ["resolution"],
  ["recognition"],
  ["flow", "execution"],
  ["keepalive", "bodies"],
  ["lifetime"],
  ["repair"],
  ["rules"],
  ["top"],
] as const;

/** The plugin and its configurations stand on top; the command line beside them. */
const roomOf = (file: string) => (file.includes("/") ? file.split("/")[0]! : "top");
const floorOf = (file: string) => FLOORS.findIndex((rooms) => rooms.includes(roomOf(file) as never));
const mayImport = (from: string, to: string) => roomOf(from) === roomOf(to) || floorOf(to) < floorOf(from);

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteral(specifier)) {
      found.push({ from: file, specifier: specifier.text, typeOnly: isTypeOnly(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(src, file), "utf8"), ts.ScriptTarget.Latest));
  return found;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport ? node.arguments[0] : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isImportTypeNode(node) || (ts.isExportDeclaration(node) && node.isTypeOnly);
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));
const imports = files.flatMap(importsOf);
const local = imports
  .filter(({ specifier }) => specifier.startsWith("."))
  .map((found) => ({
    ...found,
    to: relative(src, resolve(src, dirname(found.from), found.specifier))
      .replaceAll("\\", "/")
      .replace(/\.js$/, ".ts"),
  }));
const show = ({ from, specifier }: Import) => `${from} imports ${specifier}`;

describe("layers", () => {
  it("sees the imports", () => {
    expect(local.length).toBeGreaterThan(20);
    expect(local.every(({ to }) => files.includes(to))).toBe(true);
  });

  it("puts every room on a floor", () => {
    expect([...new Set(files.map(roomOf))].toSorted()).toEqual([...FLOORS.flat(), "cli"].toSorted());
  });

  it("imports only from its own room and from floors below", () => {
    const wrong = local.filter(({ from, to }) => !from.startsWith("cli/") && !mayImport(from, to));
    expect(wrong.map(show)).toEqual([]);
  });

  it("keeps the command line on top: it reads the plugin and nothing below, but to explain and to look first", () => {
    const below = local.filter(({ from, to }) => from.startsWith("cli/") && !to.startsWith("cli/") && to.includes("/"));
    expect(
      below
        .filter(
          ({ from, to, typeOnly }) =>
            !typeOnly && !to.startsWith("file/") && !/^cli\/(?:explain|first-look)\b/.test(from),
        )
        .map(show),
    ).toEqual([]);
  });

  it("keeps the catalogue data: entries import the formats and words that they share, and no logic", () => {
    const entries = imports.filter(({ from }) => /^catalogue\/(?:libraries|hosts)\//.test(from));
    const others = entries.filter(
      ({ specifier }) =>
        !/^\.\.\/(?!(?:library|host)-catalogue\.js)(?:(?:fragments|vocabulary)\/)?[\w-]+\.js$/.test(specifier),
    );
    expect(others.map(show)).toEqual([]);
  });

  it("lets no rule import another rule", () => {
    const rules = Object.keys(plugin.rules!).map((name) => `rules/${name}.ts`);
    expect(rules.filter((rule) => !files.includes(rule))).toEqual([]);
    expect(local.filter(({ from, to }) => from.startsWith("rules/") && rules.includes(to)).map(show)).toEqual([]);
  });

  it("loads nothing at run time but Node and what is small, outside the command line", () => {
    const small = ["@eslint-community/eslint-utils", "ignore"];
    const external = imports.filter(({ specifier, typeOnly }) => !specifier.startsWith(".") && !typeOnly);
    const heavy = external.filter(
      ({ from, specifier }) => !from.startsWith("cli/") && !specifier.startsWith("node:") && !small.includes(specifier),
    );
    expect(heavy.map(show)).toEqual([]);
  });

  it("keeps every file within 300 lines, and every class within ten fields", () => {
    const written = files.filter((file) => !/^catalogue\/(?:libraries|hosts)\//.test(file));
    const tooLarge = written.filter((file) => readFileSync(join(src, file), "utf8").trimEnd().split("\n").length > 300);
    expect(tooLarge).toEqual([]);
    const fields = written.flatMap(fieldsByClass);
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter(({ count }) => count > 10)).toEqual([]);
  });
});

function fieldsByClass(file: string): { readonly name: string; readonly count: number }[] {
  const found: { name: string; count: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node))
      found.push({ name: `${file} ${node.name?.text}`, count: node.members.filter(ts.isPropertyDeclaration).length });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(src, file), "utf8"), ts.ScriptTarget.Latest));
  return found;
}
