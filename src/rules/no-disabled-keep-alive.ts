import type { TSESTree } from "@typescript-eslint/utils";
import type { ReuseSwitch } from "../catalogue/reuse-schema.js";
import type { Library } from "../catalogue/library-schema.js";
import { isReportedByDefault } from "../lifetime/short-lived-client.js";
import { isCallers } from "../lifetime/confidence.js";
import { executionOf } from "../execution/execution-context.js";
import { runtimeAt } from "../execution/program-runtime.js";
import { runtimeOf } from "../execution/runtime.js";
import { isNamedForNoReuse, isWrittenDecision, keepsNoneOnPurpose } from "../keepalive/written-decision.js";
import { dependenceOf } from "../flow/binding-time.js";
import { repairPlan } from "../repair/hoist/plan.js";
import {
  isForOneAddress,
  isMadePerCall,
  keepConnections,
  outlivesItsCall,
  removeCloser,
  type ReuseRepair,
} from "../repair/reuse/reuse-repair.js";
import { REPAIR_MESSAGES, type RepairKind } from "../repair/hoist/suggestions.js";
import { importsLibrary, refersToGlobalOf } from "../recognition/catalogue-of.js";
import { clientConstruction, type ClientConstruction } from "../recognition/client-construction.js";
import { unkeptConnections, type UnkeptConnections } from "../keepalive/client-reuse.js";
import { staticValue } from "../recognition/option-value.js";
import { isReachabilityCheck } from "../keepalive/purpose.js";
import { requestCall } from "../recognition/request-call.js";
import { closedByRequest, keepsNone } from "../keepalive/request-reuse.js";
import type { Closer } from "../keepalive/reuse-switch.js";
import { closedByAssignment, closedByServer } from "../keepalive/server-reuse.js";
import { exportedAs } from "../resolution/qualified-name.js";
import { createRule } from "./support/create-rule.js";
import type { FileUnderLint, LintedFile } from "../file/linted-file.js";
import type { Repair } from "../repair/repair.js";
import { offer } from "./support/offer.js";
import type { NoDisabledKeepAliveOptions } from "./support/rule-options.js";
import type { CallOrNew, Node } from "../syntax/nodes.js";
import { nodesOf } from "../syntax/nodes-by-type.js";

type ClientFinding = "absent" | "absentPerCall" | "off" | "offPerCall" | "libraryDefault";
type Remedy = "set" | "setAndShare" | "remove" | RepairKind;
type MessageId = ClientFinding | "keepsNone" | "switch" | "header" | "serverHeader" | Remedy;
type Options = readonly [NoDisabledKeepAliveOptions?];
type Data = Readonly<Record<string, string>>;

interface Finding {
  readonly node: Node;
  readonly messageId: MessageId;
  readonly data: Data;
  readonly repair: (file: FileUnderLint) => Repair<Remedy>;
}

export default createRule<MessageId, Options, Finding>("no-disabled-keep-alive", {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow options that make every request open a connection of its own",
      recommended: "error",
    },
    fixable: "code",
    hasSuggestions: true,
    schema: [
      {
        type: "object",
        properties: {
          defaults: {
            type: "boolean",
            description: "Also report libraries that keep no connection unless they are told to.",
          },
        },
        additionalProperties: false,
      },
    ],
    messages: {
      absent: "`{{name}}` keeps no connection, so every request through it opens a new one. Set `{{option}}: {{on}}`.",
      absentPerCall: "`{{name}}` is made for each call and keeps no connection. Share one, with `{{option}}: {{on}}`.",
      off: "`{{option}}: {{value}}` makes `{{name}}` open a new connection for every request. Set `{{option}}: {{on}}`.",
      offPerCall:
        "`{{name}}` is made for each call, and `{{option}}: {{value}}` closes its connection after each request. Share one, with `{{option}}: {{on}}`.",
      libraryDefault: "`{{name}}` opens a new connection every time unless `{{option}}: {{on}}` is set.",
      keepsNone: "`{{name}}` opens a new connection for every request unless it is told to keep it: `{{code}}`.",
      switch: "`{{option}}` {{effect}}. {{instead}}.",
      header: "`Connection: close` makes `{{name}}` open a new connection for every request. Leave it out.",
      serverHeader:
        "`Connection: close` on every response makes every client open a new connection for each request. Leave it out.",
      set: "Set `{{option}}: {{on}}`.",
      setAndShare:
        "Set `{{option}}: {{on}}`, and make it once: one for each call would leave its connection open behind it.",
      remove: "Remove it.",
      ...REPAIR_MESSAGES,
    },
  },
  concerns: (file) => mayConcern(file) && runtimeOf(file) === "node",
  *find(file, [options]) {
    const reportsDefaults = options?.defaults ?? false;
    const found = new Set<Node>();
    for (const finding of everyFinding(file, reportsDefaults)) {
      if (found.has(finding.node) || runtimeAt(finding.node, file) !== "node") continue;
      found.add(finding.node);
      yield finding;
    }
  },
  report: ({ node, messageId, data, repair }, file) => ({ node, messageId, data, ...offer(repair(file), "fix") }),
});

function* everyFinding(file: LintedFile, reportsDefaults: boolean): Generator<Finding> {
  const hasServers = importsLibrary(file, ({ servers }) => servers !== undefined);
  for (const node of nodesOf(["AssignmentExpression", "CallExpression", "NewExpression"], file)) {
    if (node.type !== "AssignmentExpression") {
      yield* constructionFindings(node, file, reportsDefaults);
      yield* requestFindings(node, file, reportsDefaults);
    }
    for (const closer of hasServers ? closersOfServer(node, file) : [])
      yield* closerFindings(closer, "serverHeader", node, file);
  }
}

function* constructionFindings(node: CallOrNew, file: LintedFile, reportsDefaults: boolean): Generator<Finding> {
  const client = clientConstruction(node, file);
  const unkept = client && unkeptConnections(client, file);
  if (!client || !unkept || isForOneAddress(client, unkept, file) || isForItsCaller(client, file)) return;
  if (keepsNoneOnPurpose(client, unkept, file) || isReportedByDefault(client, file)) return;
  const messageId = clientFinding(client, unkept, file);
  if (messageId === "libraryDefault" && !reportsDefaults) return;
  const data = clientData(client, unkept, file);
  yield { node, messageId, data, repair: (own) => clientRepair(client, unkept, messageId, data, own) };
}

/** Whether a client is made for each call, from what its caller gives: there is nothing that the next call could reuse. */
function isForItsCaller(client: ClientConstruction, file: LintedFile): boolean {
  return isMadePerCall(client, file) && isCallers(dependenceOf(client.arguments, file));
}

function* requestFindings(node: CallOrNew, file: LintedFile, reportsDefaults: boolean): Generator<Finding> {
  const request = requestCall(node, file);
  if (!request || isReachabilityCheck(node)) return;
  if (!request.entry.defaults && executionOf(node, file).frequency === "once") return;
  const { name } = request;
  for (const closer of closedByRequest(request, file)) yield* closerFindings(closer, "header", node, file, name);
  const code = reportsDefaults && !isNamedForNoReuse(node) ? keepsNone(request, file) : undefined;
  if (code !== undefined) yield { node, messageId: "keepsNone", data: { name, code }, repair: noRepair };
}

function closersOfServer(node: CallOrNew | TSESTree.AssignmentExpression, file: LintedFile): readonly Closer[] {
  if (node.type !== "AssignmentExpression") return closedByServer(node, file);
  const closer = closedByAssignment(node, file);
  return closer ? [closer] : [];
}

function* closerFindings(
  { node, known }: Closer,
  header: "header" | "serverHeader",
  use: Node,
  file: LintedFile,
  name = "",
): Generator<Finding> {
  const isThereForMore = known?.instead !== undefined;
  if (!isThereForMore && isWrittenDecision(node, use, file)) return;
  const repair = isThereForMore ? noRepair : (own: FileUnderLint) => asRepair(removeCloser(node, own), "remove", {});
  if (known) yield { node, messageId: "switch", data: switchData(node, known, file), repair };
  else yield { node, messageId: header, data: { name }, repair };
}

/** Whether a file imports anything whose options the rule knows, or can send the header; decided before any traversal. */
function mayConcern(file: LintedFile): boolean {
  return (
    importsLibrary(file, hasReuseOptions) ||
    (/connection/i.test(file.sourceCode.text) && refersToGlobalOf(file, ({ requests }) => requests))
  );
}

function hasReuseOptions({ clients, requests, servers }: Library): boolean {
  return requests !== undefined || servers !== undefined || Object.values(clients ?? {}).some(({ reuse }) => reuse);
}

function switchData(at: Node, known: ReuseSwitch, file: LintedFile): Data {
  const text = file.sourceCode.getText(at);
  const isShort = !text.includes("\n") && text.length <= 60;
  return {
    option: isShort ? text : known.option,
    effect: known.effect,
    instead: known.instead ?? "Leave it out",
  };
}

function clientFinding(
  client: ClientConstruction,
  { reuse, value }: UnkeptConnections,
  file: LintedFile,
): ClientFinding {
  if (value.is === "absent" && reuse.absentIn === "strict") return "libraryDefault";
  const isPerCall = isMadePerCall(client, file);
  if (value.is === "absent") return isPerCall ? "absentPerCall" : "absent";
  return isPerCall ? "offPerCall" : "off";
}

function clientData(client: ClientConstruction, { reuse, value }: UnkeptConnections, file: LintedFile): Data {
  return {
    name: client.name,
    client: exportedAs(client.origin),
    option: reuse.option,
    on: String(reuse.on),
    value: value.is === "known" ? String(staticValue(value.node, file)?.value) : "",
  };
}

/**
 * The option alone where the client lives on. One that is made for each call has to be shared: with the option alone it
 * would leave its connection open behind it.
 */
function clientRepair(
  client: ClientConstruction,
  unkept: UnkeptConnections,
  finding: ClientFinding,
  data: Data,
  file: FileUnderLint,
): Repair<Remedy> {
  const isPerCall = finding === "absentPerCall" || finding === "offPerCall";
  const { safe, alternatives } = isPerCall ? repairPlan(client, file) : NO_REPAIR;
  const sharing = safe ? [safe, ...alternatives] : alternatives;
  if (sharing.length > 0 || finding === "absentPerCall") return { alternatives: sharing };
  const kind = outlivesItsCall(client, file) ? "set" : "setAndShare";
  return asRepair(keepConnections(client, unkept, file), kind, data);
}

const NO_REPAIR: Repair<RepairKind> = { alternatives: [] };
const noRepair = (): Repair<Remedy> => NO_REPAIR;

function asRepair(repair: ReuseRepair | undefined, kind: Remedy, data: Data): Repair<Remedy> {
  if (!repair) return NO_REPAIR;
  const suggestion = { kind, data, edits: repair.edits };
  return repair.safe ? { safe: suggestion, alternatives: [] } : { alternatives: [suggestion] };
}
