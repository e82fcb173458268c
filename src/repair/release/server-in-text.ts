import { unwrap, type Node } from "../../syntax/nodes.js";

/**
 * The expressions in an address that name its server: none where that is written down. What stands behind the first one
 * is the path: `${base}/…`, `https://${host}/…`; unless it is a domain: `https://${shop}.example.com`.
 */
export function serverIn(address: Node): readonly Node[] {
  const parts = partsOf(address);
  const open = OPEN_SERVER.exec(parts.map((part) => (typeof part === "string" ? part : HOLE)).join(""));
  const before = open ? open[0].split(HOLE).length - 2 : 0;
  return open ? parts.filter((part) => typeof part !== "string").slice(before, before + 1) : [];
}

/** What stands for an expression. */
const HOLE = "\0";

const OPEN_SERVER = /^(?:[a-z\0]*:\/\/)?\0(?!\.[\w-]+\.\w)/i;

/** The texts and the expressions that an address is put together from. */
function partsOf(address: Node): readonly (string | Node)[] {
  const node = unwrap(address);
  if (node.type === "Literal") return [String(node.value)];
  if (node.type === "BinaryExpression" && node.operator === "+")
    return [node.left, node.right].flatMap((side) => partsOf(side));
  if (node.type !== "TemplateLiteral") return [node];
  return node.quasis.flatMap(({ value }, index) => [value.raw, ...node.expressions.slice(index, index + 1)]);
}
