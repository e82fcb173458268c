import type { ReuseOption } from "../../catalogue/library-schema.js";
import type { ClientConstruction } from "../../recognition/client-construction.js";
import { isReachedByScripts } from "../../execution/script-reach.js";
import { givesNothing, optionValue, staticValue } from "../../recognition/option-value.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { propertyName, unwrap, type Node } from "../../syntax/nodes.js";
import type { Edit } from "../text/edits.js";
import { addArgument, giveProperty } from "../text/object-edits.js";
import type { Reason } from "./obstacles.js";

/** Whether a shared client would keep its connections, and what has to be written so that it does. */
export type ReuseState =
  | { readonly is: "on" }
  /** The option is missing: hoisting alone would gain nothing. */
  | { readonly is: "missing"; readonly reuse: ReuseOption }
  | { readonly is: "obstacle"; readonly reason: Reason };

/** Whether a shared client would keep its connections. */
export function reuseState(
  { entry: { reuse }, arguments: given, node }: ClientConstruction,
  file: FileUnderLint,
): ReuseState {
  if (!reuse) return { is: "on" };
  if (given.some((argument) => argument.type === "SpreadElement")) return obstacle("unknown-options");
  const argument = given[reuse.argument];
  const option = argument ? optionValue(argument, reuse.option, file) : undefined;
  const known = option?.is === "known" ? staticValue(option.node, file) : undefined;
  if (option && option.is !== "absent") {
    if (!known) return obstacle("unknown-options");
    if (known.value !== undefined) return isOn(known.value, reuse) ? { is: "on" } : obstacle("reuse-switched-off");
  }
  if (reuse.default === "on") return { is: "on" };
  if (argument && reuse.unless?.some((path) => optionValue(argument, path, file).is !== "absent"))
    return obstacle("no-gain");
  // The option is written already, as `undefined`: another beside it would not win.
  if (known || given.length < reuse.argument) return obstacle("unknown-options");
  if (reuse.holdsProcess && isReachedByScripts(node, file)) return obstacle("holds-scripts");
  return { is: "missing", reuse };
}

function obstacle(reason: Reason): ReuseState {
  return { is: "obstacle", reason };
}

function isOn(value: unknown, { on }: ReuseOption): boolean {
  return typeof on === "number" ? typeof value === "number" && value >= on : value === on;
}

/** The edits that switch reuse on where it is off by default. */
export function reuseEdits(construction: ClientConstruction, file: FileUnderLint): readonly Edit[] {
  const state = reuseState(construction, file);
  if (state.is !== "missing") return [];
  const { argument, option, on } = state.reuse;
  const options = construction.arguments[argument];
  const path = option.split(".");
  return options
    ? optionEdits(options, path, String(on), file)
    : [addArgument(construction.node, `{ ${nested(path, String(on))} }`, file.sourceCode)];
}

function optionEdits(options: Node, path: readonly string[], value: string, file: FileUnderLint): readonly Edit[] {
  const expression = unwrap(options);
  if (givesNothing(expression, file)) return [{ range: options.range, text: `{ ${nested(path, value)} }` }];
  if (expression.type !== "ObjectExpression") {
    const [start, end] = options.range;
    return [
      { range: [start, start], text: "{ ..." },
      { range: [end, end], text: `, ${nested(path, value)} }` },
    ];
  }
  const [first, ...rest] = path;
  const inner = expression.properties.find(
    (property) => property.type === "Property" && propertyName(property) === first,
  );
  return inner?.type === "Property" && rest.length > 0 && unwrap(inner.value).type === "ObjectExpression"
    ? optionEdits(inner.value, rest, value, file)
    : [giveProperty(expression, nested(path, value), file.sourceCode)];
}

function nested([name, ...rest]: readonly string[], value: string): string {
  return rest.length > 0 ? `${name}: { ${nested(rest, value)} }` : `${name}: ${value}`;
}
