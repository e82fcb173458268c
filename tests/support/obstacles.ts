import { expect } from "vitest";
import { clientConstruction, type ClientConstruction } from "../../src/recognition/client-construction.js";
import type { FileUnderLint } from "../../src/file/linted-file.js";
import type { Obstacle } from "../../src/repair/hoist/obstacles.js";
import { isCallOrNew } from "../../src/syntax/nodes.js";
import { visit } from "../../src/syntax/walk.js";
import type { TSESTree } from "@typescript-eslint/utils";
import { CLIENTS } from "./clients.js";
import { marksIn } from "./marks.js";
import { parse } from "./parse.js";

/**
 * Asserts that an analysis finds the obstacles that the code names with `// obstacle: reason, reason`, each on the line
 * where it stands, for all clients of the code together.
 */
export function expectObstacles(
  find: (construction: ClientConstruction, file: FileUnderLint) => readonly Obstacle[],
  code: string,
): void {
  const file = parse(code, { settings: { "connection-reuse": { clients: CLIENTS } } });
  const clients = clientsIn(file);
  expect(clients.length).toBeGreaterThan(0);
  const found = clients.flatMap((client) => find(client, file));
  const byLine: Record<number, string> = {};
  for (const { reason, node } of found) {
    const { line } = node.loc.start;
    byLine[line] = byLine[line] === undefined ? reason : `${byLine[line]}, ${reason}`;
  }
  expect(byLine).toEqual(marksIn(code, "obstacle"));
}

function clientsIn(file: FileUnderLint): readonly ClientConstruction[] {
  const found: ClientConstruction[] = [];
  visit(file.sourceCode.ast as TSESTree.Program, file, (node) => {
    const client = isCallOrNew(node) ? clientConstruction(node, file) : undefined;
    if (client) found.push(client);
    return "enter";
  });
  return found;
}
