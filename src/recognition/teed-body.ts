import { packagesAround } from "../project/packages-around.js";
import { optionValue } from "./option-value.js";
import { requestMethodOf } from "./request-method.js";
import type { ResponseAcquisition } from "./response-acquisition.js";

/**
 * Whether a body may be one of two branches, of which the host of the application keeps the other: cancelling it closes
 * nothing then, and is awaited for ever.
 */
export function mayBeTeed({ node, entry: { teed }, file }: ResponseAcquisition): boolean {
  if (!teed || !teed.by.some((name) => packagesAround(file).has(name))) return false;
  const method = requestMethodOf(node, file);
  if (method !== undefined && !teed.methods.includes(method)) return false;
  const { unless } = teed;
  return unless === undefined || !node.arguments.some((argument) => optionValue(argument, unless, file).is === "known");
}

/** Whether nothing but what is written at the call decides that a body may be one of two branches: no option is hidden. */
export function isTeed(acquisition: ResponseAcquisition): boolean {
  const { node, entry, file } = acquisition;
  if (!mayBeTeed(acquisition)) return false;
  const hasNone = (name: string): boolean =>
    node.arguments.slice(1).every((argument) => optionValue(argument, name, file).is === "absent");
  const { unless } = entry.teed!;
  return (requestMethodOf(node, file) !== undefined || hasNone("method")) && (unless === undefined || hasNone(unless));
}
