import type { TSESTree } from "@typescript-eslint/utils";
import type { Leak, UnconsumedBody } from "../../bodies/leaks.js";
import { isThrown, lineOfExit, type Exit } from "../../bodies/exits.js";
import { deadlineOf } from "../../recognition/request-deadline.js";
import { callName } from "../../resolution/callee-names.js";
import { waysToRelease } from "../../repair/release/release-ways.js";
import type { FileUnderLint, LintedFile } from "../../file/linted-file.js";

/** More ways out than this are only counted. */
const MOST_EXITS = 3;

const DEADLINES = { signal: "until the signal fires", timeout: "until its timeout" } as const;

/**
 * What becomes of the connection behind a body, as a clause: until the request has a deadline, what the catalogue says.
 * What a function of the program is given counts as given to the request.
 */
export function heldConnection(
  { node, acquisition }: Pick<UnconsumedBody, "node" | "acquisition">,
  file: LintedFile,
): string {
  const { node: request, entry, file: home } = acquisition;
  const { unread, until } = acquisition.interface;
  if (until === undefined) return unread;
  const deadline = deadlineOf(request, entry, home) ?? (node === request ? undefined : deadlineOf(node, entry, file));
  return `${unread} ${deadline ? DEADLINES[deadline] : until}`;
}

/** The ways out on which a body is open, as a list in the order of their lines. */
export function describeExits({ leaks }: UnconsumedBody, file: FileUnderLint): string {
  const inOrder = leaks.toSorted((one, other) => lineOfExit(one.exit) - lineOfExit(other.exit));
  const byPlace = new Map<string, Leak[]>();
  for (const leak of inOrder)
    byPlace.set(place(leak.exit, file), [...(byPlace.get(place(leak.exit, file)) ?? []), leak]);
  const distinct = [...byPlace];
  const named = distinct.slice(0, MOST_EXITS).map(([words, same]) => words + cameFrom(same, file));
  const more = distinct.length - named.length;
  if (more > 0) named.push(`${more} more`);
  return named.length > 1 ? `${named.slice(0, -1).join(", ")} and ${named.at(-1)}` : named[0]!;
}

/** Where the body is left for an exit that lies behind a `catch`, as the code between may read it. */
function cameFrom(leaks: readonly Leak[], file: FileUnderLint): string {
  const thrown = leaks.filter((leak) => isThrown(leak.place) && leak.place.node !== leak.exit.node);
  if (thrown.length < leaks.length) return "";
  return ` (after ${[...new Set(thrown.map((leak) => place(leak.place, file)))].join(" or ")})`;
}

function place(exit: Exit, file: FileUnderLint): string {
  return `${describeExit(exit, file)} on line ${lineOfExit(exit)}`;
}

function describeExit({ kind, node }: Exit, file: FileUnderLint): string {
  switch (kind) {
    case "end":
      return node.type === "Program" ? "the end of the file" : "the end of the function";
    case "loop":
      return "the next round of the loop";
    case "unused":
      return "the end of the statement";
    case "overwrite":
      return "the assignment";
    case "call":
      return node.type === "CallExpression" ? `the call of \`${callName(node, file)}\`` : "the call";
    case "callee":
      return `an exit of \`${callName(node as TSESTree.CallExpression, file)}\``;
    default:
      return `the \`${kind}\``;
  }
}

/** What to do about it: the preferred way first. `there` is where, when the body is read elsewhere. */
export function adviceOf(
  unconsumed: UnconsumedBody,
  preferred: "read" | "cancel",
  there: string,
  file: FileUnderLint,
): string {
  const { fix, read, cancel } = waysToRelease(unconsumed, file);
  const { entry, interface: shape } = unconsumed.acquisition;
  const option = entry.teed?.unless;
  if (option !== undefined && !fix && !read && !cancel)
    return `Cancel it${there}, in a request with a \`${option}\`: without one, that is awaited for ever`;
  if (fix && !(preferred === "cancel" && cancel)) {
    const code = fix.code.replace("$response.", "").replace("$body", shape.body?.property ?? "");
    return `Discard it${there} with \`${code}\``;
  }
  const ways = preferred === "cancel" ? [cancel && "cancel", "read"] : [read && "read", cancel && "cancel"];
  const [first, second] = ways.filter((way) => way !== undefined);
  return `${first === "cancel" ? "Cancel" : "Read"} it${there}${second ? `${there && ","} or ${second} it` : ""}`;
}
