import { clientConstruction, type ClientConstruction } from "../../recognition/client-construction.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { isFunction } from "../../syntax/functions.js";
import { outward, wrapped } from "../../syntax/nodes.js";
import { visit } from "../../syntax/walk.js";

/** The clients that are made among the arguments of another. */
export function clientsWithin(
  { arguments: given }: ClientConstruction,
  file: FileUnderLint,
): readonly ClientConstruction[] {
  const found: ClientConstruction[] = [];
  for (const argument of given) {
    visit(argument, file, (inner) => {
      const client = clientConstruction(inner, file);
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
    const client = clientConstruction(outer, file);
    if (client) return client;
  }
  return undefined;
}
