import type { FileUnderLint } from "../../file/linted-file.js";
import type { ClientConstruction } from "../../recognition/client-construction.js";
import { hoistabilityOf } from "../../repair/hoist/hoistability.js";
import { OBSTACLES } from "../../repair/hoist/obstacles.js";
import { fixAmong, formsTried, type FormName, type FormTried } from "../../repair/hoist/plan.js";
import { REPAIR_MESSAGES } from "../../repair/hoist/suggestions.js";
import { where, type Page, type Section } from "./page.js";

const FORMS: Readonly<Record<FormName, string>> = {
  importShared: "the one that another module makes",
  moduleConstant: "a constant of the module",
  agentAlone: "its agent alone as a constant of the module",
  sharedPool: "a shared pool in its place",
  connectedOnce: "one that is connected at first use",
  capped: "a constant of the module, for which requests wait",
  keptOpen: "a constant of the module, which is not closed",
  keyedCache: "one for each value of the caller",
  lazy: "one that is made at first use",
  memoisedFactory: "a factory that runs once",
};

/** What stands against sharing a client, and what came of each repair. */
export function aboutRepairs(construction: ClientConstruction, page: Page, file: FileUnderLint): Section {
  const { obstacles } = hoistabilityOf(construction.node, file);
  const against = obstacles.map(
    ({ reason, node }) => `${reason} (${where({ node, file }, page)}): ${OBSTACLES[reason].because}`,
  );
  const forms = formsTried(construction, file);
  const fix = fixAmong(forms);
  const tried = forms.map((form) => `${FORMS[form.form]}${form === fix ? " (--fix)" : ""}: ${verdictOf(form)}`);
  return {
    heading: "Repairs",
    lines: [...(against.length > 0 ? [...new Set(against)] : ["Nothing stands against sharing it."]), ...tried],
  };
}

function verdictOf({ against, repair }: FormTried): string {
  if (repair) return filled(REPAIR_MESSAGES[repair.kind], repair.data);
  if (against.length === 0) return "does not apply here";
  return `not with ${[...new Set(against.map(({ reason }) => reason))].join(", ")}`;
}

function filled(text: string, data: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => data[name] ?? name);
}
