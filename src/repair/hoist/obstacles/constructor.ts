import type { TSESTree } from "@typescript-eslint/utils";
import { URL_OPTIONS } from "../../../catalogue/vocabulary/client-options.js";
import type { ClientConstruction } from "../../../recognition/client-construction.js";
import type { FileUnderLint } from "../../../file/linted-file.js";
import type { Node } from "../../../syntax/nodes.js";
import { resolve } from "../../../syntax/variables.js";
import type { Obstacle, Reason } from "../obstacles.js";

/** What the constructor of a client, by the catalogue, does that it should not do while the module loads, or for all. */
export function obstaclesOfConstructor(construction: ClientConstruction, file: FileUnderLint): readonly Obstacle[] {
  const { connects, awaited, readsEnvironment } = construction.entry.construction;
  const reasons: Reason[] = [];
  if (construction.subclass) reasons.push("subclass");
  if (connects) reasons.push("connects");
  if (awaited) reasons.push("awaited");
  if (construction.entry.sharing?.keepsFailure) reasons.push("keeps-failure");
  if (readsEnvironment) reasons.push("environment");
  if (mayThrow(construction, file)) reasons.push("may-throw");
  return reasons.map((reason) => ({ reason, node: construction.node }));
}

function mayThrow({ entry, arguments: given }: ClientConstruction, file: FileUnderLint): boolean {
  const { throws } = entry.construction;
  if (throws === "never") return false;
  if (throws !== "on-invalid-url") return true;
  const [first] = given;
  return !first || !holdsValidUrl(first, file);
}

/** A literal URL that parses, alone or as an option, or a `URL` made of one. */
function holdsValidUrl(argument: Node, file: FileUnderLint): boolean {
  const value = resolve(argument, file);
  if (value.type === "Literal") return typeof value.value === "string" && URL.canParse(value.value);
  if (value.type === "TemplateLiteral")
    return value.expressions.length === 0 && URL.canParse(value.quasis[0]!.value.cooked ?? "");
  if (value.type === "NewExpression")
    return (
      value.callee.type === "Identifier" &&
      value.callee.name === "URL" &&
      value.arguments.length === 1 &&
      holdsValidUrl(value.arguments[0]!, file)
    );
  if (value.type !== "ObjectExpression") return false;
  const urls = value.properties.filter(
    (property): property is TSESTree.Property =>
      property.type === "Property" && property.key.type === "Identifier" && URL_OPTIONS.has(property.key.name),
  );
  return (
    urls.length === 1 &&
    value.properties.every(({ type }) => type === "Property") &&
    holdsValidUrl(urls[0]!.value, file)
  );
}
