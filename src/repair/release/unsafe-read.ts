import type { Leak, UnconsumedBody } from "../../bodies/leaks.js";
import { handlerOf, isInTry } from "../../bodies/exits.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { optionValue } from "../../recognition/option-value.js";
import { globalPath } from "../../resolution/qualified-name.js";
import { isCallOf, isWithin, wrapped, type Node } from "../../syntax/nodes.js";
import { nodesOf } from "../../syntax/nodes-by-type.js";

/**
 * Whether reading a body may throw where the code lets no failure of its request do so: a signal may fire while it waits,
 * behind the `try` around the request. Cancelling does not wait, so that nothing can fail meanwhile.
 */
export function mayFailAnew({ node, acquisition, leaks }: UnconsumedBody): boolean {
  const { node: request, entry, file } = acquisition;
  const { signal = "signal" } = entry;
  const mayBeAborted = request.arguments.some((argument) => optionValue(argument, signal, file).is === "known");
  return mayBeAborted && isGuarded(node) && leaks.some(({ place }) => !isInTry(place.node));
}

/** Whether code goes on when a request fails: a `catch` around it, or of its promise, that does not throw in the end. */
function isGuarded(request: Node): boolean {
  const handler = handlerOf(request);
  if (handler) return handler.body.body.at(-1)?.type !== "ThrowStatement";
  const call = wrapped(request).parent?.parent;
  return call !== undefined && isCallOf(["catch"], call);
}

/** Whether a timer has been cleared between a request and an exit: then nothing ends what is waited for there. */
export function isTimeUnbounded({ place, within: { start, owner } }: Leak, file: FileUnderLint): boolean {
  return nodesOf(["CallExpression"], file).some(
    (call) =>
      isWithin(call, owner) &&
      start !== undefined &&
      start.range[1] <= call.range[0] &&
      call.range[1] <= place.node.range[0] &&
      globalPath(call.callee, file) === "clearTimeout",
  );
}
