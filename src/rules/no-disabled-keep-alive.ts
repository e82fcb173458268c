import { runtimeOf } from "../execution/runtime.js";
import { importsLibrary } from "../recognition/catalogue-of.js";
import { clientConstruction, type ClientConstruction } from "../recognition/client-construction.js";
import { unkeptConnections, type UnkeptConnections } from "../recognition/client-reuse.js";
import { staticValue } from "../recognition/option-value.js";
import { createRule } from "../shared/create-rule.js";
import type { Edit } from "../shared/edits.js";
import { lintedFile, type LintedFile } from "../shared/linted-file.js";
import { offer, type Repair } from "../shared/offer.js";
import { addProperty, hasCommentBeside } from "../shared/object-edits.js";
import { unwrap, type CallOrNew } from "../shared/syntax.js";

type MessageId = "absent" | "off" | "libraryDefault" | "set";
type Data = Readonly<Record<string, string>>;
type Options = readonly [{ readonly defaults?: boolean }?];

export default createRule<MessageId, Options>("no-disabled-keep-alive", {
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
      off: "`{{option}}: {{value}}` makes `{{name}}` open a new connection for every request. Set `{{option}}: {{on}}`.",
      libraryDefault: "`{{name}}` opens a new connection every time unless `{{option}}: {{on}}` is set.",
      set: "Set `{{option}}: {{on}}`.",
    },
  },
  create(context) {
    const file = lintedFile(context);
    if (!isServerCode(file) || !importsLibrary(file, (library) => library.clients !== undefined)) return {};
    const reportsDefaults = context.options[0]?.defaults ?? false;

    function checkConstruction(node: CallOrNew): void {
      const client = clientConstruction(node, file);
      const unkept = client && unkeptConnections(client, file);
      if (!client || !unkept) return;
      const isLibraryDefault = unkept.value.is === "absent" && unkept.reuse.absentIn === "strict";
      if (isLibraryDefault && !reportsDefaults) return;
      const data = dataOf(client, unkept, file);
      context.report({
        node,
        messageId: unkept.value.is === "known" ? "off" : isLibraryDefault ? "libraryDefault" : "absent",
        data,
        ...offer(repairOf(client, unkept, data, file), "fix"),
      });
    }

    return { NewExpression: checkConstruction, CallExpression: checkConstruction };
  },
});

function isServerCode(file: LintedFile): boolean {
  return runtimeOf(file) === "node";
}

function dataOf(client: ClientConstruction, { reuse, value }: UnkeptConnections, file: LintedFile): Data {
  const name = client.name;
  const given = value.is === "known" ? String(staticValue(value.node, file)?.value) : "";
  return { name, option: reuse.option, on: String(reuse.on), value: given };
}

/** Sets the option where it is a literal of the call; elsewhere, or against somebody's comment, only when asked. */
function repairOf(
  client: ClientConstruction,
  unkept: UnkeptConnections,
  data: Data,
  file: LintedFile,
): Repair<MessageId> {
  const edit = editOf(client, unkept, file);
  if (!edit) return { alternatives: [] };
  const suggestion = { kind: "set", data, edits: [edit] } as const;
  return mayFix(client, unkept, file) ? { safe: suggestion, alternatives: [] } : { alternatives: [suggestion] };
}

function mayFix(client: ClientConstruction, { reuse, value }: UnkeptConnections, file: LintedFile): boolean {
  if (reuse.absentIn) return false;
  const options = client.arguments[reuse.argument];
  if (value.is === "absent") return options ? value.object === unwrap(options) : reuse.argument === 0;
  const { property } = value;
  if (!options || property?.parent !== unwrap(options) || property.value.type !== "Literal") return false;
  return !hasCommentBeside(property, file.sourceCode);
}

function editOf(client: ClientConstruction, { reuse, value }: UnkeptConnections, file: LintedFile): Edit | undefined {
  if (value.is === "known") {
    if (!value.property) return undefined;
    const text = value.property.shorthand ? `${reuse.option}: ${reuse.on}` : String(reuse.on);
    return { range: value.property.shorthand ? value.property.range : value.property.value.range, text };
  }
  if (reuse.option.includes(".")) return undefined;
  const text = `${reuse.option}: ${reuse.on}`;
  if (value.object) return addProperty(value.object, text, file.sourceCode);
  return client.arguments.length === reuse.argument ? addArgument(client, `{ ${text} }`, file) : undefined;
}

function addArgument(client: ClientConstruction, text: string, file: LintedFile): Edit {
  const last = client.arguments.at(-1);
  if (last) return { range: [last.range[1], last.range[1]], text: `, ${text}` };
  const closing = file.sourceCode.getLastToken(client.node)!;
  if (closing.value !== ")") return { range: [client.node.range[1], client.node.range[1]], text: `(${text})` };
  return { range: [closing.range[0], closing.range[0]], text };
}
