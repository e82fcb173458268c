import type { TSESTree } from "@typescript-eslint/utils";
import { memberKey, unwrap, wrapped, type Node } from "./nodes.js";

/** The name in a path of members that may be any: a computed one. */
export const ANY_MEMBER = "*";

/** An expression, and the members that lead from it to another. */
export interface MemberPath {
  readonly root: Node;
  /** `["defaults", "headers"]` for `client.defaults.headers`; {@link ANY_MEMBER} where a name is computed. */
  readonly path: readonly string[];
}

/** What an expression reads members of: `client` and `["defaults", "headers"]`. The root is the expression itself where it reads none. */
export function memberPath(node: Node): MemberPath {
  const path: string[] = [];
  let root = unwrap(node);
  for (; root.type === "MemberExpression"; root = unwrap(root.object)) path.unshift(memberKey(root) ?? ANY_MEMBER);
  return { root, path };
}

/** What an expression starts from, through members and calls: `app` of `app.get("db").client`. */
export function rootOf(node: Node): Node {
  let root = unwrap(node);
  while (root.type === "MemberExpression" || root.type === "CallExpression")
    root = unwrap(root.type === "MemberExpression" ? root.object : root.callee);
  return root;
}

/** The member of a value that a place names: `options.auth` at `options`; undefined where it is used itself. */
export function memberAt(place: Node): TSESTree.MemberExpression | undefined {
  const value = wrapped(place);
  const { parent } = value;
  return parent?.type === "MemberExpression" && parent.object === value ? parent : undefined;
}

/** All of what members of a name reach at a place: `options.auth.user` at `options`; undefined where it is used itself. */
export function outermostMemberOf(name: Node): Node | undefined {
  const member = memberAt(name);
  return member && wrapped(outermostMember(member).node);
}

/** The outermost of the members that are read one after the other, and the path to it. */
export function outermostMember(member: TSESTree.MemberExpression): { readonly node: Node; readonly path: string[] } {
  const path = [memberKey(member) ?? ANY_MEMBER];
  let node: Node = member;
  for (
    let outer = wrapped(node);
    outer.parent?.type === "MemberExpression" && outer.parent.object === outer;
    outer = wrapped(node)
  ) {
    node = outer.parent;
    path.push(memberKey(outer.parent) ?? ANY_MEMBER);
  }
  return { node, path };
}
