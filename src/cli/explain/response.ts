import { describeExits, heldConnection } from "../../rules/support/unread-body-words.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { followAcquisition, type Followed } from "../../bodies/follow.js";
import { runtimeAt } from "../../execution/program-runtime.js";
import { runsInBrowser } from "../../recognition/response-acquisition.js";
import { functionName, isFunction } from "../../syntax/functions.js";
import type { Node } from "../../syntax/nodes.js";
import { where, type Page, type Section } from "./page.js";
import { aboutProgram } from "./program-kind.js";
import { reportLines, type MessagesByConfiguration } from "./reports.js";
import type { ResponseSubject } from "./subjects.js";
import { aboutWays } from "./ways.js";

/** All that is known of a response, section by section. */
export function aboutResponse(
  { name, acquisition, unread }: ResponseSubject,
  page: Page,
  file: FileUnderLint,
  messages: MessagesByConfiguration,
): readonly Section[] {
  const { node } = unread ?? acquisition;
  const body = unread ?? { node, name, acquisition, leaks: [] };
  return [
    {
      heading: "What it is",
      lines: [
        acquisition.node === node
          ? "A response whose body somebody has to read, cancel or hand on."
          : `The response that ${acquisition.name} obtains at ${where({ node: acquisition.node, file }, page)}, handed on with its body open.`,
        `Where its body is left open: ${heldConnection(body, file)}.`,
      ],
    },
    { heading: "What becomes of it", lines: outcome({ name, acquisition, unread }, page, file) },
    aboutWays({ node, file }, page),
    aboutProgram(node, page),
    { heading: "Reports", lines: [...reportLines([node], messages), ...silence(node, unread !== undefined, file)] },
  ];
}

function outcome({ acquisition, unread }: ResponseSubject, page: Page, file: FileUnderLint): readonly string[] {
  const followed = unread && unread.node !== acquisition.node ? undefined : followAcquisition(acquisition, file);
  const leaking = [...new Set(unread?.leaks.map(({ within }) => within.owner))];
  const isUnused = unread?.leaks.every(({ exit }) => exit.kind === "unused") === true;
  const drops = leaking.map((owner) => `${ownerName(owner)} (${where({ node: owner, file }, page)}) leaves it open.`);
  if (unread) {
    const exits = isUnused ? "Nothing uses the response." : `Its body is open at ${describeExits(unread, file)}.`;
    return [...drops, exits, ...returnedLines(followed, page, file)];
  }
  const returned = returnedLines(followed, page, file);
  return returned.length > 0 ? returned : ["Its body is read, cancelled or handed on, on every path that is followed."];
}

function returnedLines(followed: Followed | undefined, page: Page, file: FileUnderLint): readonly string[] {
  const makers = [...new Set(followed?.returned.map(({ fn }) => fn))];
  return makers.map(
    (fn) => `${ownerName(fn)} (${where({ node: fn, file }, page)}) hands it to its callers with its body open.`,
  );
}

function ownerName(owner: Node): string {
  const name = isFunction(owner) ? functionName(owner) : undefined;
  if (name !== undefined) return `\`${name}\``;
  return owner.type === "Program" ? "The module" : "A function";
}

function silence(
  node: ResponseSubject["acquisition"]["node"],
  isOpen: boolean,
  file: FileUnderLint,
): readonly string[] {
  if (runsInBrowser(node, file)) return ["Only a browser makes this request: it has no connections to lose."];
  if (runtimeAt(node, file) !== "node") return ["This is no code of a server, where connections would be lost."];
  return isOpen ? [] : ["No way out is seen on which its body is open."];
}
