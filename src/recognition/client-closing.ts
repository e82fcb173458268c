import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { clientInstance, type ClientInstance } from "./client-instance.js";
import { calledMember } from "./client-member.js";

/** A place that closes a client: a call, or a declaration that does so at the end of its block. */
export interface ClientClosing {
  readonly node: TSESTree.CallExpression | TSESTree.VariableDeclaration;
  readonly client: ClientInstance;
}

/** `client.close()`. */
export function closingCall(node: TSESTree.CallExpression, file: LintedFile): ClientClosing | undefined {
  const found = calledMember(node, file);
  return found?.client.facts.ending?.by.includes(found.path.join(".")) ? { node, client: found.client } : undefined;
}

/** `await using client = shared`. */
export function closingDeclaration(node: TSESTree.VariableDeclaration, file: LintedFile): ClientClosing | undefined {
  const value = node.kind.endsWith("using") ? node.declarations[0]?.init : undefined;
  const client = value ? clientInstance(value, file) : undefined;
  return client?.facts.ending && node.declarations.length === 1 ? { node, client } : undefined;
}
