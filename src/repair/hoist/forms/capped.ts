import type { Reason } from "../obstacles.js";
import { byReason, each, type Form } from "./form.js";
import { AT_FIRST_USE, lazyInstance } from "./lazy.js";
import { asModuleConstant } from "./module-constant.js";

const CAPPED: ReadonlySet<Reason> = new Set(["capped"]);

/** At module scope, or at first use, where its limit is one for all callers. A pool of its library is the better choice. */
export const capped: Form = {
  madeFor: "capped",
  answer: byReason({ ...each("asked", ...AT_FIRST_USE), capped: "asked" }),
  repair(client, file) {
    if (client.construction.entry.sharing?.pool !== undefined) return undefined;
    const constant = asModuleConstant(client, CAPPED, file);
    if (constant) return { kind: "hoistCapped", data: { name: constant.name }, edits: constant.edits };
    const lazy = lazyInstance(client, file);
    return lazy && { ...lazy, kind: "lazyCapped" };
  },
};
