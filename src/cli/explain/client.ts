import type { Cost } from "../../catalogue/library-schema.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { ownCost } from "../../lifetime/client-cost.js";
import type { ClientConstruction } from "../../recognition/client-construction.js";
import { exportedAs } from "../../resolution/qualified-name.js";
import { aboutDependence } from "./dependence.js";
import { aboutOutcome } from "./outcome.js";
import type { Page, Section } from "./page.js";
import { aboutProgram } from "./program-kind.js";
import { aboutRepairs } from "./repairs.js";
import { aboutReports, type MessagesByConfiguration } from "./reports.js";
import { aboutWays } from "./ways.js";

const COSTS: Readonly<Record<Cost, string>> = {
  connections: "its own connections, which no other client can use",
  requests: "requests that a shared one makes once",
  memory: "memory that is never freed",
  construction: "its construction alone: it uses the connections of the process",
  nothing: "nothing worth saying",
};

/** All that is known of a client, section by section. */
export function aboutClient(
  construction: ClientConstruction,
  page: Page,
  file: FileUnderLint,
  messages: MessagesByConfiguration,
): readonly Section[] {
  return [
    aboutKind(construction, file),
    aboutOutcome(construction, page, file),
    aboutWays({ node: construction.node, file }, page),
    aboutDependence(construction, page, file),
    aboutProgram(construction.node, page),
    aboutReports(construction, page, file, messages),
    aboutRepairs(construction, page, file),
  ];
}

function aboutKind(construction: ClientConstruction, file: FileUnderLint): Section {
  const { origin, subclass, maker } = construction;
  const name = exportedAs(origin);
  const how = subclass
    ? "A class of the program that extends it is made here."
    : maker
      ? `It is made by a method of \`${file.sourceCode.getText(maker)}\`.`
      : undefined;
  return {
    heading: "What it is",
    lines: [
      `A client of the catalogue: ${name}.`,
      ...(how ? [how] : []),
      `A fresh one costs ${COSTS[ownCost(construction, file)]}.`,
    ],
  };
}
