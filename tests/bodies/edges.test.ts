import { describe, expect, it } from "vitest";
import { along } from "../../src/bodies/edges.js";
import { frameOf } from "../../src/bodies/frame.js";
import { effectOfArrival } from "../../src/bodies/transfer.js";
import type { Edge, Segment } from "../../src/flow/control-flow.js";
import { arrivalAt, parseBodies, showFact } from "../support/bodies.js";

/** The edges of the function, and what is left of the body that has just arrived when each is taken. */
function edgesIn(body: string, isWanted: (edge: Edge) => boolean): string[] {
  const code = parseBodies(`async function f(url, a) { ${body} }`);
  const { arrival, summaries } = arrivalAt(code);
  const frame = frameOf(arrival, summaries);
  const [fact] = effectOfArrival(frame).facts;
  const seen = new Set<Segment>([arrival.graph.entry]);
  for (const segment of seen) for (const { to } of segment.next) seen.add(to);
  const edges = [...seen].flatMap(({ next }) => next).filter(isWanted);
  return edges.map((edge) => {
    const left = along(edge, fact!, frame);
    const name = edge.assumes
      ? `${edge.assumes.outcome ? "" : "!"}${code.file.sourceCode.getText(edge.assumes.test as never)}`
      : (edge.leaves?.into ?? "");
    return `${name}: ${left ? showFact(left) : "-"}`;
  });
}

const conditions = (body: string) => [...new Set(edgesIn(body, ({ assumes }) => assumes !== undefined))].toSorted();
const departures = (body: string) => [...new Set(edgesIn(body, ({ leaves }) => leaves !== undefined))].toSorted();
const OBTAINED = "const res = await fetch(url);";

describe("along", () => {
  it.each<[body: string, edges: string[]]>([
    [`${OBTAINED} if (a) log();`, ["!a: open by res", "a: open by res"]],
    [`${OBTAINED} if (res.body) log();`, ["!res.body: -", "res.body: open by res"]],
    [`${OBTAINED} if (res.status === 204) log();`, ["!res.status === 204: open by res", "res.status === 204: -"]],
    [`${OBTAINED} if (a) log(); if (a) log();`, ["!a: open by res if a not truthy", "a: open by res if a truthy"]],
  ])("takes away what a condition excludes, and keeps what is asked again: %s", (body, expected) => {
    expect(conditions(body)).toEqual(expected);
  });

  it("leaves a fact that is not open as it is", () => {
    const code = parseBodies(`async function f(url) { ${OBTAINED} if (!res) log(); }`);
    const { arrival, summaries } = arrivalAt(code);
    const [edge] = arrival.graph.entry.next;
    expect(along(edge!, { is: "absent" }, frameOf(arrival, summaries))).toEqual({ is: "absent" });
  });

  it.each<[body: string, edges: string[]]>([
    [`let res; try { res = await fetch(url); } catch { log(); }`, ["catch: -"]],
    [`${OBTAINED} try { log(); } catch { log(); }`, ["catch: open by res"]],
    [`${OBTAINED} try { await res.text(); } catch { log(); }`, ["catch: -"]],
    [`${OBTAINED} try { log(); } finally { log(); }`, ["finally: -"]],
  ])("takes an exception that nobody throws by hand for one of the request: %s", (body, expected) => {
    expect(departures(body)).toEqual(expected);
  });
});
