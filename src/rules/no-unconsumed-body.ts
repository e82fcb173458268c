import type { JSONSchema, TSESLint } from "@typescript-eslint/utils";
import { somePathMatches } from "../catalogue/patterns.js";
import type { ReleaseStatement } from "../catalogue/response-schema.js";
import { recurrenceOf } from "../execution/recurrence.js";
import { runtimeAt } from "../execution/program-runtime.js";
import { runtimeOf } from "../execution/runtime.js";
import { unconsumedBodies, type UnconsumedBody } from "../bodies/leaks.js";
import { endlessCancels, type EndlessCancel } from "../bodies/endless-cancels.js";
import { requestRunOf } from "../lifetime/shared-client.js";
import { ownController } from "../bodies/own-abort.js";
import { isRefusal, planRelease } from "../repair/release/release-plan.js";
import type { Refusal } from "../repair/release/refusals.js";
import { refusalWords } from "../repair/release/refusal.js";
import { readInstead } from "../repair/release/read-instead.js";
import { isRefused, preferredRelease } from "../repair/release/release-preference.js";
import { waysToRelease } from "../repair/release/release-ways.js";
import { requestMethodOf } from "../recognition/request-method.js";
import { mayObtainResponses } from "../recognition/response-acquisition.js";
import { createRule } from "./support/create-rule.js";
import type { FileUnderLint, LintedFile } from "../file/linted-file.js";
import type { Repair, Suggestion } from "../repair/repair.js";
import { offer } from "./support/offer.js";
import type { NoUnconsumedBodyOptions } from "./support/rule-options.js";
import { adviceOf, describeExits, heldConnection } from "./support/unread-body-words.js";
import { nodesOf } from "../syntax/nodes-by-type.js";

type MessageId = "unused" | "answer" | "open" | "endless" | "release" | "read" | "cancel" | "abort";

const SCHEMA: JSONSchema.JSONSchema4 = {
  type: "object",
  properties: {
    scope: { type: "string", enum: ["precise", "wide"], description: "How much evidence a report needs." },
    fetchRelease: {
      type: "string",
      enum: ["suggest", "read", "cancel"],
      description:
        "Whether bodies that cost something to release are read to the end or cancelled by a fix, or both are suggested.",
    },
  },
  additionalProperties: false,
};

type Finding =
  | { readonly body: UnconsumedBody; readonly cancel?: undefined }
  | { readonly cancel: EndlessCancel; readonly body?: undefined };

interface BodyRepair extends Repair<MessageId> {
  /** What stands against every way, where there is none. */
  readonly refusal?: Refusal | undefined;
}

/** The ways to release a body on every exit on which it is open, those that a reviewer would want first. */
function repair(
  body: UnconsumedBody,
  fetchRelease: NoUnconsumedBodyOptions["fetchRelease"],
  file: FileUnderLint,
): BodyRepair {
  const { fix, read, cancel } = waysToRelease(body, file);
  const unsure = new Set<Suggestion<MessageId>>();
  const refusals: Refusal[] = [];
  const plan = (kind: MessageId, release: ReleaseStatement | undefined): Suggestion<MessageId>[] => {
    const planned = release && planRelease(body, release, file);
    if (!planned) return [];
    if (isRefusal(planned)) {
      refusals.push(planned);
      return [];
    }
    const suggestion = { kind, data: {}, edits: planned.edits };
    if (!planned.isCertain) unsure.add(suggestion);
    return [suggestion];
  };
  const [release] = plan("release", fix);
  if (release && !unsure.has(release) && !isRefused(body, file)) return { safe: release, alternatives: [] };
  const [reading, cancelling] = [plan("read", read), plan("cancel", cancel)];
  const aborting = abort(body, file);
  const alternatives =
    preferredRelease(body, file) === "cancel"
      ? [...cancelling, ...aborting, ...reading, ...(release ? [release] : [])]
      : [...(release ? [release] : []), ...reading, ...cancelling, ...aborting];
  if (alternatives.length === 0) return { alternatives, refusal: refusals[0] };
  const safe = alternatives.find((one) => one.kind === fetchRelease && !unsure.has(one));
  return { ...(safe ? { safe } : {}), alternatives: alternatives.filter((alternative) => alternative !== safe) };
}

/** Aborting its request, where the code has a controller for that. */
function abort(body: UnconsumedBody, file: FileUnderLint): Suggestion<MessageId>[] {
  const controller = body.node === body.acquisition.node ? ownController(body, file) : undefined;
  if (!controller) return [];
  const code = `${controller.name}.abort()`;
  const planned = planRelease(body, { code, awaits: false }, file, controller);
  return isRefusal(planned) ? [] : [{ kind: "abort", data: { code }, edits: planned.edits }];
}

/** Methods that ask for something to be done: what comes back is an answer that few read. */
const ASKING = new Set(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** Whether a body is only the answer to what was asked for, and no path looks at it. */
function isIgnoredAnswer({ node, acquisition, leaks }: UnconsumedBody, file: FileUnderLint): boolean {
  const method = requestMethodOf(node, file) ?? requestMethodOf(acquisition.node, acquisition.file);
  return (
    ASKING.has(method ?? "") &&
    acquisition.interface.release.read !== undefined &&
    leaks.length > 0 &&
    leaks.every(({ within }) => !within.solution.released)
  );
}

/** A response whose body is neither read, cancelled nor handed on, on some path. */
export default createRule<MessageId, [NoUnconsumedBodyOptions?], Finding>("no-unconsumed-body", {
  meta: {
    type: "problem",
    docs: {
      description: "Require the body of every response to be read, cancelled or handed on, on every path",
      recommended: "error",
    },
    fixable: "code",
    hasSuggestions: true,
    schema: [SCHEMA],
    messages: {
      unused: "Nothing reads the body of the response of `{{name}}`: {{unread}}. {{advice}}.{{unrepaired}}",
      answer: "Read the answer of `{{name}}` even if it is small or empty: nothing does, and {{unread}}.{{unrepaired}}",
      open: "The body of the response of `{{name}}` is neither read nor cancelled before {{exits}}: {{unread}}. {{advice}}.{{unrepaired}}",
      endless:
        "`{{code}}` is awaited for ever: `{{host}}` keeps another branch of this body, so that cancelling it closes nothing. Read it instead.",
      release: "Discard it: this keeps the connection, but transfers the whole body.",
      read: "Read it to its end: this keeps the connection, but waits for the whole body.",
      cancel: "Cancel it: this does not wait, but closes the connection.",
      abort: "Abort its request with `{{code}}`: this does not wait, but closes the connection.",
    },
  },
  concerns: (file) => mayObtainResponses(file) && runtimeOf(file) === "node",
  *find(file, [options]) {
    const scope = options?.scope ?? "precise";
    const calls = nodesOf(["CallExpression"], file);
    for (const body of unconsumedBodies(calls, file)) if (isHeldOnNode(body, scope, file)) yield { body };
    for (const cancel of endlessCancels(calls, file)) if (runsInHost(cancel, file)) yield { cancel };
  },
  report: ({ body, cancel }, file, [options]) =>
    body ? reportOf(body, options?.fetchRelease, file) : endlessReport(cancel, file),
});

/** Whether a body is obtained where it holds a connection of Node, by code that runs again and again. */
function isHeldOnNode(
  { node, acquisition }: UnconsumedBody,
  scope: NoUnconsumedBodyOptions["scope"],
  file: LintedFile,
): boolean {
  if (runtimeOf(acquisition.file) !== "node" || runtimeAt(node, file) !== "node") return false;
  const recurrence = recurrenceOf(node, file);
  return recurrence !== "seldom" && (recurrence !== "nobody" || scope === "wide");
}

/** Whether a cancel is waited for where the host has put its own function in the place of the one that is called. */
function runsInHost({ node, acquisition }: EndlessCancel, file: LintedFile): boolean {
  const { certain } = acquisition.entry.teed!;
  const because = requestRunOf(node, file);
  if (!certain || because?.host !== certain.host || because.occasion !== "request") return false;
  return somePathMatches(certain.files, because.file.path) && runtimeAt(node, file) === "node";
}

function reportOf(
  body: UnconsumedBody,
  fetchRelease: NoUnconsumedBodyOptions["fetchRelease"],
  file: FileUnderLint,
): TSESLint.ReportDescriptor<MessageId> {
  const unused = body.leaks.every(({ exit }) => exit.kind === "unused");
  const offered = repair(body, fetchRelease, file);
  const preferred = preferredRelease(body, file);
  return {
    node: body.node,
    messageId: preferred === "read" && isIgnoredAnswer(body, file) ? "answer" : unused ? "unused" : "open",
    data: {
      name: body.name,
      unread: heldConnection(body, file),
      ...(unused ? {} : { exits: describeExits(body, file) }),
      advice: adviceOf(body, preferred, unused ? "" : " first", file),
      unrepaired: offered.refusal ? ` Not repaired: ${refusalWords(offered.refusal, file)}.` : "",
    },
    ...offer(offered, "fix"),
  };
}

function endlessReport(cancel: EndlessCancel, file: FileUnderLint): TSESLint.ReportDescriptor<MessageId> {
  const { node, acquisition } = cancel;
  return {
    node,
    messageId: "endless",
    data: { code: file.sourceCode.getText(node), host: acquisition.entry.teed!.by.join("`, `") },
    ...offer({ alternatives: [{ kind: "read", data: {}, edits: readInstead(cancel) }] }, "fix"),
  };
}
