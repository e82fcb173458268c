import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(`${root}docs/architecture.md`, "utf8");

const rooms = readdirSync(`${root}src`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The files and folders of the project that the page names, in full or from `src`; those with a blank are not one file. */
const named = [...page.matchAll(/`([\w./-]+)`/g)]
  .map(([, path]) => path!)
  .filter((path) => /^(?:src|tests|proofs|scripts|bench)\//.test(path) || rooms.includes(path.split("/")[0]!))
  .filter((path) => path.includes("/"));

it("names files and folders that are there", () => {
  expect(named.length).toBeGreaterThan(30);
  expect(
    named.filter(
      (path) => !existsSync(root + path) && !existsSync(`${root}src/${path}`) && !existsSync(`${root}src/${path}.ts`),
    ),
  ).toEqual([]);
});

it("has a row for every room", () => {
  const rows = new Set(
    [...page.matchAll(/^\| (`[^|]*`) /gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`(\w+)`/g)].map(([, room]) => room),
    ),
  );
  expect(rooms.filter((room) => !rows.has(room))).toEqual([]);
});
