import type { Linter } from "eslint";
import { runtimeAt } from "../../execution/program-runtime.js";
import type { LintedFile } from "../../file/linted-file.js";
import { placesOf } from "../../lifetime/client-places.js";
import { judgeAt } from "../../lifetime/place-mistake.js";
import { clientsAround, excuseOf, shortLivedClients } from "../../lifetime/short-lived-client.js";
import type { ClientConstruction } from "../../recognition/client-construction.js";
import type { Node } from "../../syntax/nodes.js";
import { EXCUSES } from "./excuses.js";
import { MOST_PLACES } from "./outcome.js";
import { where, type Page, type Section } from "./page.js";

/** What the rules say of a file. */
export interface Messages {
  readonly given: readonly Linter.LintMessage[];
  /** Those that a comment switches off. */
  readonly suppressed: readonly Linter.LintMessage[];
}

/** What they say in each configuration. */
export type MessagesByConfiguration = Readonly<Record<"recommended" | "strict", Messages>>;

/** Which rules report a client, and what keeps the others silent. */
export function aboutReports(
  construction: ClientConstruction,
  page: Page,
  file: LintedFile,
  messages: MessagesByConfiguration,
): Section {
  const clients = [...shortLivedClients(construction.node, file), ...clientsAround(construction, file)];
  const nodes = [construction.node, ...clients.map(({ node }) => node)];
  const reported = reportLines(nodes, messages);
  const isWeak = clients.length > 0 && clients.every(({ confidence }) => confidence === "wide");
  const isCheap = clients.length > 0 && clients.every(({ costs }) => costs === "nothing");
  return {
    heading: "Reports",
    lines: [
      ...reported,
      ...(isWeak ? ["The evidence is too weak for `recommended`: it may be right to make one each time."] : []),
      ...(isCheap ? ["Only `strict` speaks of clients that cost nothing that lasts."] : []),
      ...silence(construction, page, file),
    ],
  };
}

/** Why a client is no mistake, at all or at some of its places. */
function silence(construction: ClientConstruction, page: Page, file: LintedFile): readonly string[] {
  const excuse = excuseOf(construction, file);
  if (excuse) return [EXCUSES[excuse]];
  if (runtimeAt(construction.node, file) !== "node") return [EXCUSES["no server code"]];
  const places = placesOf(construction.node, file);
  if (places.length === 0) return ["What becomes of it cannot be told, and what is not known is not reported."];
  const excused = places.flatMap((place) => {
    const judged = judgeAt(construction, place, file);
    return typeof judged === "string" ? [`${where(place, page)}: no mistake. ${EXCUSES[judged]}`] : [];
  });
  const more = excused.length - MOST_PLACES;
  return [...excused.slice(0, MOST_PLACES), ...(more > 0 ? [`and at ${more} more places`] : [])];
}

/** The messages that stand at one of some nodes, configuration by configuration. */
export function reportLines(
  nodes: readonly Node[],
  { recommended, strict }: MessagesByConfiguration,
): readonly string[] {
  const [usual, wide] = [linesOf(nodes, recommended), linesOf(nodes, strict)];
  const tell = (name: string, lines: readonly string[]): readonly string[] =>
    lines.length > 0 ? lines.map((line) => `${name}: ${line}`) : [`${name}: silent`];
  const isSame = usual.length > 0 && usual.join("\n") === wide.join("\n");
  return [...tell("recommended", usual), ...(isSame ? ["strict: the same"] : tell("strict", wide))];
}

function linesOf(nodes: readonly Node[], { given, suppressed }: Messages): readonly string[] {
  const at = (message: Linter.LintMessage): boolean =>
    nodes.some(({ loc: { start } }) => start.line === message.line && start.column === message.column - 1);
  const words = ({ ruleId, severity, message }: Linter.LintMessage): string =>
    `${severity === 2 ? "error" : "warning"} of ${ruleId}: ${message}`;
  return [
    ...given.filter(at).map(words),
    ...suppressed.filter(at).map((message) => `switched off by a comment: ${words(message)}`),
  ];
}
