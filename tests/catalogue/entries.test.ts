import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { libraries } from "../../src/catalogue/data.js";
import type { ClientEntry, LibraryEntry } from "../../src/catalogue/library-schema.js";
import { libraryShape } from "../../src/file/settings/library-shape.js";

const files = readdirSync(new URL("../../src/catalogue/libraries/", import.meta.url)).filter((file) =>
  file.endsWith(".ts"),
);
const clients = libraries().flatMap((library) =>
  Object.entries(library.clients ?? {}).map(([name, entry]) => ({ library, name, entry })),
);
const named = (found: readonly { library: LibraryEntry; name: string }[]) =>
  found.map(({ library, name }) => `${library.package}#${name}`);
const wrong = (matches: (entry: ClientEntry, library: LibraryEntry, name: string) => unknown) =>
  named(clients.filter(({ library, name, entry }) => matches(entry, library, name)));

/** Ranges of the forms that the check of exports understands. */
const RANGE = /^(\^\d+(\.\d+)?|(>=\d+(\.\d+){0,2} )?<\d+(\.\d+)?|>=\d+(\.\d+)?)$/;
const PATTERN = /\*/;

describe("the catalogue", () => {
  it("holds every file", () => {
    expect(libraries()).toHaveLength(files.length);
  });

  it("knows at least 250 packages and families by their clients", () => {
    expect(new Set(clients.map(({ library }) => library.package)).size).toBeGreaterThanOrEqual(250);
  });

  it("has one shape", () => {
    expect(
      libraries()
        .map((library) => libraryShape(library, library.package))
        .filter(Boolean),
    ).toEqual([]);
  });

  it("describes an export of a module once", () => {
    const exports = clients.flatMap(({ library, name }) =>
      (library.modules ?? [library.package]).map((module) => `${module}#${name}`),
    );
    expect(exports.filter((one, index) => exports.indexOf(one) !== index)).toEqual([]);
  });

  it("has an address for the documentation of everything", () => {
    const addresses = libraries().flatMap((library) => [
      library.docs,
      ...Object.values(library.clients ?? {}).flatMap((entry) => entry.docs ?? []),
    ]);
    expect(addresses.filter((address) => !URL.canParse(address) || !address.startsWith("https://"))).toEqual([]);
  });

  it("names examples for families, so that their exports can be checked", () => {
    const families = libraries().filter(({ clients: some, examples, modules, package: name }) => {
      const all = modules ?? [name];
      return some && all.every((module) => PATTERN.test(module)) && !examples;
    });
    expect(families.map((library) => library.package)).toEqual([]);
  });

  it("writes versions in ranges that can be checked", () => {
    const ranges = [...libraries(), ...clients.map(({ entry }) => entry)].flatMap(({ versions }) => versions ?? []);
    expect(ranges.filter((range) => !RANGE.test(range))).toEqual([]);
  });
});

describe("a client", () => {
  it("says why it is made per request as the rest of a sentence", () => {
    const isSentence = (text = "") => /[.!]$/.test(text) || /^[A-Z](?!PI|TTP|SDL|OAP|MTP|DP)/.test(text);
    expect(wrong(({ sharing }) => isSentence(sharing?.perRequest))).toEqual([]);
  });

  it("names a pool that the package has, when it is one connection with an identity", () => {
    const isWrong = ({ sharing: { identity, pool, perRequest } = {} }: ClientEntry, library: LibraryEntry) =>
      (identity && !perRequest && !pool) ||
      (pool !== undefined && library.clients?.[pool]?.cost.fresh !== "connections");
    expect(wrong(isWrong)).toEqual([]);
  });

  it("is awaited only when it is a call", () => {
    expect(
      wrong(({ construction: { awaited, via }, sharing }) => awaited && via === "new" && !sharing?.perRequest),
    ).toEqual([]);
  });

  it("is made by a call when a method makes it, and says so of a class that the entry has", () => {
    expect(wrong(({ construction: { via } }, _library, name) => name.includes("#") && via !== "call")).toEqual([]);
    expect(
      wrong((_entry, library, name) => name.includes("#") && !library.clients?.[name.slice(0, name.indexOf("#"))]),
    ).toEqual([]);
  });

  it("opens connections of its own only where it says by what", () => {
    const isWrong = ({ cost: { fresh, ownConnections: own }, sharing }: ClientEntry) =>
      own && (fresh === "connections" || !sharing?.perRequest || !(own.address ?? own.options));
    expect(wrong(isWrong)).toEqual([]);
  });

  it("names what prepares it and what ends it, which are different things", () => {
    expect(wrong(({ preparation, ending }) => preparation?.by.length === 0 || ending?.by.length === 0)).toEqual([]);
    expect(wrong(({ preparation, ending }) => preparation?.by.some((name) => ending?.by.includes(name)))).toEqual([]);
  });
});
