import type { Reason } from "../obstacles.js";
import { byReason, type Form } from "./form.js";
import { asModuleConstant } from "./module-constant.js";

const CAPPED: ReadonlySet<Reason> = new Set(["capped"]);

/** At module scope, where its limit is one for all callers. A pool of its library is the better choice. */
export const capped: Form = {
  madeFor: "capped",
  answer: byReason({ capped: "asked" }),
  repair(client, file) {
    if (client.construction.entry.sharing?.pool !== undefined) return undefined;
    const constant = asModuleConstant(client, CAPPED, file);
    return constant && { kind: "hoistCapped", data: { name: constant.name }, edits: constant.edits };
  },
};
