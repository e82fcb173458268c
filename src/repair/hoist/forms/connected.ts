import { dropClosings } from "../../text/closing.js";
import { combined } from "../../text/combined-edits.js";
import { rememberedPromise } from "../../text/remembered.js";
import { isWithin } from "../../../syntax/nodes.js";
import { isTypeScript } from "../../text/language.js";
import { clientType, variableFor } from "../holder.js";
import { setUpOf } from "../set-up.js";
import { finalClosings } from "./closings.js";
import type { Form } from "./form.js";
import { AT_FIRST_USE } from "./lazy.js";

/** The promise of a client that is ready, kept from its first use on, without the statements that close it. */
export const connectedOnce: Form = {
  madeFor: "prepared",
  answer({ reason, node }, { construction }, file) {
    if (reason === "closed" || AT_FIRST_USE.has(reason)) return "asked";
    const isOfConstruction = isWithin(node, construction.node);
    return !isOfConstruction && setUpOf(construction, file)?.includes(node) ? "asked" : undefined;
  },
  repair(client, file) {
    const { construction, inside } = client;
    const setUp = setUpOf(construction, file);
    const closings = finalClosings(client, file);
    const dropped = closings && dropClosings(closings, file);
    const type = isTypeScript(file) ? clientType(construction, file) : undefined;
    const holder =
      isTypeScript(file) && !type
        ? undefined
        : variableFor(construction, type && `Promise<${type}>`, { from: [construction.node] }, file);
    if (!setUp || !dropped || !holder) return undefined;
    const { name, declaration } = holder;
    const text = setUp.use(rememberedPromise(name, setUp.promise(inside), setUp.range[0], file));
    return {
      kind: closings.length > 0 ? "connectOpen" : "connect",
      data: { name },
      edits: combined([declaration, { range: setUp.range, text }], dropped),
    };
  },
};
