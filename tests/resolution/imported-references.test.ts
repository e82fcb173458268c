import { expect, it } from "vitest";
import { lintProgram } from "../support/lint-program.js";

/** More modules than are read for uses of one export. */
const MANY = 70;

const SESSIONS = `
async function getSession() {
  const res = await fetch("https://auth.example.com/session");
  return res.ok;
}

async function listTeams() {
  const res = await fetch("https://auth.example.com/teams");
  return res.ok;
}

export const auth = { api: { getSession, listTeams } };
`;

const ROUTE = `
import { auth } from "../../lib/auth";

export async function GET() {
  return Response.json(await auth.api.getSession());
}
`;

const routes = Object.fromEntries(Array.from({ length: MANY }, (_, index) => [`app/r${index}/route.ts`, ROUTE]));

function linesIn(files: Readonly<Record<string, string>>): readonly number[] {
  const reports = lintProgram({
    title: "",
    line: 0,
    files: { ...files, "lib/auth.ts": SESSIONS },
    expected: [],
    config: "recommended",
    settings: {},
    notYetTold: false,
    toldWrongly: false,
  });
  return reports.filter(({ file }) => file === "lib/auth.ts").map(({ line }) => line);
}

it("knows that nobody calls a member of an object that very many modules import", () => {
  expect(linesIn(routes)).toEqual([3]);
});

it("looks into those of very many modules that say the name of a member", () => {
  const last = ROUTE.replaceAll("getSession", "listTeams");
  expect(linesIn({ ...routes, "app/teams/route.ts": last })).toEqual([3, 8]);
});
