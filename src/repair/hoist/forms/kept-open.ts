import { combined } from "../../text/combined-edits.js";
import { dropClosings } from "../../text/closing.js";
import type { Reason } from "../obstacles.js";
import { finalClosings } from "./closings.js";
import { byReason, each, type Form } from "./form.js";
import { AT_FIRST_USE, lazyInstance } from "./lazy.js";
import { asModuleConstant } from "./module-constant.js";

const CLOSED: ReadonlySet<Reason> = new Set(["closed"]);

/** At module scope, or at first use, without the statements that close it. */
export const keptOpen: Form = {
  madeFor: "closed",
  answer: byReason({ ...each("asked", ...AT_FIRST_USE), closed: "asked" }),
  repair(client, file) {
    const closings = finalClosings(client, file);
    const dropped = closings && dropClosings(closings, file);
    if (!dropped) return undefined;
    const constant = asModuleConstant(client, CLOSED, file);
    if (constant) return { kind: "keepOpen", data: { name: constant.name }, edits: combined(constant.edits, dropped) };
    const isDisposed = closings.some(({ type }) => type === "VariableDeclaration");
    const lazy = isDisposed ? undefined : lazyInstance(client, file);
    return (
      lazy && { ...lazy, kind: lazy.kind === "lazy" ? "lazyOpen" : lazy.kind, edits: combined(lazy.edits, dropped) }
    );
  },
};
