import type { JSONSchema, TSESTree } from "@typescript-eslint/utils";
import type { ReleaseStatement } from "../catalogue/response-schema.js";
import { runtimeAt, runtimeOf } from "../execution/runtime.js";
import { unconsumedBodies, type UnconsumedBody } from "../flow/body-leaks.js";
import type { Exit } from "../flow/body-state.js";
import { controlFlowListeners } from "../flow/control-flow.js";
import { planRelease } from "../flow/release-plan.js";
import { mayObtainResponses } from "../recognition/response-acquisition.js";
import { createRule } from "../shared/create-rule.js";
import { lintedFile, type LintedFile } from "../shared/linted-file.js";
import { offer, type Repair, type Suggestion } from "../shared/offer.js";
import type { NoUnconsumedBodyOptions } from "../shared/rule-options.js";

type MessageId = "unused" | "open" | "release" | "read" | "cancel";

const SCHEMA: JSONSchema.JSONSchema4 = {
  type: "object",
  properties: {
    fetchRelease: {
      type: "string",
      enum: ["suggest", "read", "cancel"],
      description:
        "Whether bodies that cost something to release are read to the end or cancelled by a fix, or both are suggested.",
    },
  },
  additionalProperties: false,
};

const MOST_EXITS = 3;

/** Where an exit is, for the message. */
function describeExit({ kind, node }: Exit): string {
  const { start, end } = node.loc;
  switch (kind) {
    case "end":
      return `the end of the function on line ${end.line}`;
    case "loop":
      return `the next round of the loop on line ${start.line}`;
    case "overwrite":
      return `the assignment on line ${start.line}`;
    default:
      return `the \`${kind}\` on line ${start.line}`;
  }
}

function describeExits({ leaks }: UnconsumedBody): string {
  const exits = [...new Map(leaks.map(({ exit }) => [exit.node, exit])).values()].sort(
    (one, other) => one.node.range[0] - other.node.range[0],
  );
  const named = exits.slice(0, MOST_EXITS).map(describeExit);
  const more = exits.length - named.length;
  if (more > 0) named.push(`${more} more`);
  return named.length > 1 ? `${named.slice(0, -1).join(", ")} and ${named.at(-1)}` : named[0]!;
}

/** The ways to release a body on every exit on which it is open. */
function repair(
  body: UnconsumedBody,
  fetchRelease: NoUnconsumedBodyOptions["fetchRelease"],
  file: LintedFile,
): Repair<MessageId> {
  const { fix, read, cancel } = body.acquisition.interface.release;
  const plan = (kind: MessageId, release: ReleaseStatement | undefined): Suggestion<MessageId>[] => {
    const edits = release && planRelease(body, release, file);
    return edits ? [{ kind, data: {}, edits }] : [];
  };
  const alternatives = [...plan("read", read), ...plan("cancel", cancel)];
  const [safe] = [...plan("release", fix), ...alternatives.filter(({ kind }) => kind === fetchRelease)];
  return { ...(safe ? { safe } : {}), alternatives: alternatives.filter((alternative) => alternative !== safe) };
}

/** A response whose body is neither read, cancelled nor handed on, on some path. */
export default createRule<MessageId, [NoUnconsumedBodyOptions?]>("no-unconsumed-body", {
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
      unused: "Nothing reads the body of the response of `{{name}}`: {{unread}}. Read it or cancel it.",
      open: "The body of the response of `{{name}}` is neither read nor cancelled at {{exits}}: {{unread}}.",
      release: "Release it.",
      read: "Read it to its end: this keeps the connection, but waits for the whole body.",
      cancel: "Cancel it: this does not wait, but resets the connection.",
    },
  },
  create(context) {
    const file = lintedFile(context);
    if (!mayObtainResponses(file) || runtimeOf(file) !== "node") return {};
    const calls: TSESTree.CallExpression[] = [];
    const report = (body: UnconsumedBody): void => {
      if (runtimeAt(body.node, file) !== "node") return;
      const unused = body.leaks.every(({ exit }) => exit.kind === "unused");
      context.report({
        node: body.node,
        messageId: unused ? "unused" : "open",
        data: {
          name: body.name,
          unread: body.acquisition.entry.unread,
          ...(unused ? {} : { exits: describeExits(body) }),
        },
        ...offer(repair(body, context.options[0]?.fetchRelease, file), "fix"),
      });
    };
    return {
      ...controlFlowListeners((graphs) => unconsumedBodies(calls, graphs, file).forEach(report)),
      CallExpression(node: TSESTree.CallExpression) {
        calls.push(node);
      },
    };
  },
});
