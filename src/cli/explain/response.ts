import type { TSESTree } from "@typescript-eslint/utils";
import { describeExits, heldConnection } from "../../rules/support/unread-body-words.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { runtimeAt } from "../../execution/program-runtime.js";
import { runsInBrowser } from "../../recognition/response-acquisition.js";
import { functionName, isFunction } from "../../syntax/functions.js";
import type { Node } from "../../syntax/nodes.js";
import { where, type Page, type Section } from "./page.js";
import { aboutProgram } from "./program-kind.js";
import { reportLines, type MessagesByConfiguration } from "./reports.js";
import type { ResponseSubject } from "./subjects.js";
import { aboutWays } from "./ways.js";

/** All that is known of the response that a call obtains, section by section. */
export function aboutResponse(
  node: TSESTree.CallExpression,
  response: ResponseSubject,
  page: Page,
  file: FileUnderLint,
  messages: MessagesByConfiguration,
): readonly Section[] {
  return [
    { heading: "What it is", lines: kindLines(node, response, page, file) },
    { heading: "What becomes of it", lines: outcome(response, page, file) },
    aboutWays({ node, file }, page),
    aboutProgram(node, page),
    { heading: "Reports", lines: [...reportLines([node], messages), ...silence(node, response, file)] },
  ];
}

function kindLines(
  node: TSESTree.CallExpression,
  { acquisition }: ResponseSubject,
  page: Page,
  file: FileUnderLint,
): readonly string[] {
  return [
    acquisition.node === node
      ? "A response whose body somebody has to read, cancel or hand on."
      : `The response that ${acquisition.name} obtains at ${where(acquisition, page)}, handed on with its body open.`,
    `Where its body is left open: ${heldConnection({ node, acquisition }, file)}.`,
  ];
}

function outcome({ unread, returned }: ResponseSubject, page: Page, file: FileUnderLint): readonly string[] {
  const functions = [...new Set(returned.map(({ fn }) => fn))];
  const onward = functions.map((fn) => `${ownerWords(fn, page, file)} hands it to its callers with its body open.`);
  if (unread) {
    const owners = [...new Set(unread.leaks.map(({ within }) => within.owner))];
    const isUnused = unread.leaks.every(({ exit }) => exit.kind === "unused");
    return [
      ...owners.map((owner) => `${ownerWords(owner, page, file)} leaves it open.`),
      isUnused ? "Nothing uses the response." : `Its body is open at ${describeExits(unread, file)}.`,
      ...onward,
    ];
  }
  return onward.length > 0 ? onward : ["Its body is read, cancelled or handed on, on every path that is followed."];
}

function ownerWords(owner: Node, page: Page, file: FileUnderLint): string {
  const name = isFunction(owner) ? functionName(owner) : undefined;
  const words = name === undefined ? (owner.type === "Program" ? "The module" : "A function") : `\`${name}\``;
  return `${words} (${where({ node: owner, file }, page)})`;
}

function silence(
  node: Node,
  { acquisition, unread, returned }: ResponseSubject,
  file: FileUnderLint,
): readonly string[] {
  if (runsInBrowser(acquisition.node, acquisition.file))
    return ["Only a browser makes this request: it has no connections to lose."];
  if (runtimeAt(node, file) !== "node") return ["This is no code of a server, where connections would be lost."];
  if (unread) return [];
  return [
    returned.length > 0
      ? "It is told at the calls of what hands it on, where those leave it open."
      : "No way out is seen on which its body is open.",
  ];
}
