import { readFileSync } from "node:fs";
import os from "node:os";
import process from "node:process";
import { parse, View } from "vega";
import { compile } from "vega-lite";

/** What is shown of which endpoint: a pool for each request leaves sockets behind, and one without keep-alive opens them again. */
const PANELS = [
  { endpoint: "GET /prices/:id", field: "open", says: "open sockets to the upstream" },
  { endpoint: "GET /reviews/:id", field: "opened", says: "connections opened so far" },
];

/** A picture of what the upstream saw over time, before and after the repair, as the text of an SVG. */
export async function picture(before, after) {
  const { spec } = compile({
    background: "white",
    padding: 12,
    title: { text: caption(before), orient: "bottom", anchor: "start", fontWeight: "normal", fontSize: 11, offset: 12 },
    hconcat: PANELS.map((panel) => chart(panel, { before, after })),
    config: { font: "sans-serif", view: { stroke: null } },
  });
  return `${await new View(parse(spec), { renderer: "none" }).toSVG()}\n`;
}

function chart({ endpoint, field, says }, measured) {
  const values = Object.entries(measured).flatMap(([service, endpoints]) =>
    endpoints.find(({ name }) => name === endpoint).history.map((moment) => ({ ...moment, service })),
  );
  return {
    data: { values },
    title: { text: `${endpoint}: ${says}`, anchor: "start" },
    width: 340,
    height: 200,
    mark: { type: "line", interpolate: "step-after", strokeWidth: 2 },
    encoding: {
      x: { field: "milliseconds", type: "quantitative", title: "milliseconds since the first request" },
      y: { field, type: "quantitative", title: null },
      color: {
        field: "service",
        type: "nominal",
        title: null,
        scale: { domain: ["before", "after"], range: ["#c4182f", "#1d55b0"] },
        legend: { orient: "top-left" },
      },
    },
  };
}

/** What was measured, and on what. */
function caption([{ answers }]) {
  const versions = ["axios", "express"].map((library) => `${library} ${versionOf(library)}`);
  const [{ model }] = os.cpus();
  return [
    `${answers.length} requests to each, before and after the repair.`,
    `${model.trim()}, ${os.cpus().length} cores; ${os.type()} ${os.release()}; Node ${process.versions.node}; ${versions.join("; ")}.`,
  ];
}

function versionOf(library) {
  return JSON.parse(readFileSync(new URL(`../../node_modules/${library}/package.json`, import.meta.url), "utf8"))
    .version;
}
