import { clientConstruction, type ClientConstruction } from "../../recognition/client-construction.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { isFunction } from "../../syntax/functions.js";
import { isCallOrNew, outward, wrapped } from "../../syntax/nodes.js";
import { visit } from "../../syntax/walk.js";

/** The clients that are made among the arguments of another. */
export function clientsWithin(
  { arguments: given }: ClientConstruction,
  file: FileUnderLint,
): readonly ClientConstruction[] {
  const found: ClientConstruction[] = [];
  for (const argument of given) {
    visit(argument, file, (inner) => {
      const client = isCallOrNew(inner) ? clientConstruction(inner, file) : undefined;
      if (client) found.push(client);
      return "enter";
    });
  }
  return found;
}

/** The client among whose arguments another is made. */
export function clientAround({ node }: ClientConstruction, file: FileUnderLint): ClientConstruction | undefined {
  for (const outer of outward(wrapped(node).parent!)) {
    if (isFunction(outer)) return undefined;
    const client = isCallOrNew(outer) ? clientConstruction(outer, file) : undefined;
    if (client) return client;
  }
  return undefined;
}
