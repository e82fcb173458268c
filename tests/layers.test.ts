import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import plugin from "../src/index.js";

const src = fileURLToPath(new URL("../src/", import.meta.url));

/** Lowest first. A file may import from its own layer and from those below it. */
const LAYERS = ["catalogue", "shared", "recognition", "flow", "execution", "hoist", "rules", "top"] as const;
/** Descriptions of data: types that every layer speaks. */
const SCHEMAS = new Set(["catalogue/schema.ts", "catalogue/host-schema.ts"]);

/** Top-level modules: the plugin, its configurations, and the command line beside them. */
const layerOf = (file: string) => LAYERS.indexOf((file.includes("/") ? file.split("/")[0] : "top") as never);

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

  it("puts every folder in a layer", () => {
    const known = new Set<string>([...LAYERS, "cli"]);
    expect(files.filter((file) => file.includes("/") && !known.has(file.split("/")[0]!))).toEqual([]);
  });

  it("imports only from its own layer and below", () => {
    const up = local.filter(({ from, to, typeOnly }) => {
      if (from.startsWith("cli/") || (typeOnly && SCHEMAS.has(to))) return false;
      return to.startsWith("cli/") || layerOf(to) > layerOf(from);
    });
    expect(up.map(show)).toEqual([]);
  });

  it("keeps the command line on top: it reads the plugin and nothing below", () => {
    const below = local.filter(({ from, to }) => from.startsWith("cli/") && !to.startsWith("cli/") && to.includes("/"));
    expect(below.filter(({ to, typeOnly }) => !typeOnly && !to.startsWith("shared/")).map(show)).toEqual([]);
  });

  it("keeps the catalogue data: entries import the formats and words that they share, and no logic", () => {
    const entries = imports.filter(({ from }) => /^catalogue\/(?:libraries|hosts)\//.test(from));
    const others = entries.filter(
      ({ specifier }) => !/^\.\.\/(?!(?:host-)?(?:index|catalogue)\.js)[\w-]+\.js$/.test(specifier),
    );
    expect(others.map(show)).toEqual([]);
  });

  it("lets no rule import another rule", () => {
    const rules = Object.keys(plugin.rules!).map((name) => `rules/${name}.ts`);
    expect(rules.filter((rule) => !files.includes(rule))).toEqual([]);
    expect(local.filter(({ from, to }) => from.startsWith("rules/") && rules.includes(to)).map(show)).toEqual([]);
  });

  it("loads nothing at run time but Node and @eslint-community/eslint-utils, outside the command line", () => {
    const external = imports.filter(({ specifier, typeOnly }) => !specifier.startsWith(".") && !typeOnly);
    const heavy = external.filter(
      ({ from, specifier }) =>
        !from.startsWith("cli/") && !specifier.startsWith("node:") && specifier !== "@eslint-community/eslint-utils",
    );
    expect(heavy.map(show)).toEqual([]);
  });
});
