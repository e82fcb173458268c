import type { FileUnderLint } from "../../../file/linted-file.js";
import type { Hoisted } from "../hoist-edits.js";
import { hoistabilityOf, type Hoistability } from "../hoistability.js";
import { clientAround, clientsWithin } from "../nested-clients.js";
import type { Reason } from "../obstacles.js";
import { obstaclesOfUses } from "../obstacles/instance-uses.js";
import type { Form } from "./form.js";
import { asModuleConstant } from "./module-constant.js";

/** What becomes of an agent with the client around it, which stays where it is. */
const WITH_ITS_CLIENT: ReadonlySet<Reason> = new Set(["returned", "kept"]);

/** The agent among the arguments of a client at module scope, where the client itself has to stay: another pass takes the next. */
export const agentAlone: Form = {
  answer: () => "solved",
  repair(client, file) {
    const hoisted = hoistedAgent(client, file);
    return hoisted && { kind: "hoistAgent", data: { name: hoisted.name }, edits: hoisted.edits };
  },
};

function hoistedAgent({ construction }: Hoistability, file: FileUnderLint): Hoisted | undefined {
  const around = clientAround(construction, file);
  const outer = around ?? construction;
  const against = obstaclesOfUses(outer, file).map(({ reason }) => reason);
  const closesItsAgent = (outer.entry.ending?.by.length ?? 0) > 0;
  if ((closesItsAgent && against.length > 0) || against.includes("closed") || against.includes("escapes"))
    return undefined;
  for (const agent of around ? [construction] : clientsWithin(construction, file)) {
    const { fresh } = agent.entry.cost;
    if (fresh === "construction" || fresh === "nothing") continue;
    const hoisted = asModuleConstant(hoistabilityOf(agent.node, file), WITH_ITS_CLIENT, file);
    if (hoisted) return hoisted;
  }
  return undefined;
}
