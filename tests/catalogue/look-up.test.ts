import { describe, expect, it } from "vitest";
import { Catalogue } from "../../src/catalogue/index.js";
import type { ClientEntry, LibraryEntry } from "../../src/catalogue/schema.js";

const client = (owns: string): ClientEntry => ({ via: "new", costs: "connections", owns });
const library = (name: string, clients: Record<string, ClientEntry>): LibraryEntry => ({
  package: name,
  docs: "https://acme.example",
  clients,
});
const owned = (catalogue: Catalogue, module: string, name: string) => catalogue.client(module, name)?.entry.owns;

describe("looking a client up", () => {
  const builtIn = new Catalogue([]);
  const pool = owned(builtIn, "pg", "Pool");

  it("knows clients by module and export, and nothing by a name alone", () => {
    expect(pool).toBeDefined();
    expect(owned(builtIn, "pg", "Poo")).toBeUndefined();
    expect(owned(builtIn, "./pg", "Pool")).toBeUndefined();
    expect(builtIn.client("pg", "constructor")).toBeUndefined();
  });

  it("prefers one's own entry for a module, export by export", () => {
    const catalogue = new Catalogue([library("pg", { Pool: client("ours") })]);
    expect(owned(catalogue, "pg", "Pool")).toBe("ours");
    expect(owned(catalogue, "pg", "Client")).toBe(owned(builtIn, "pg", "Client"));
  });

  it("prefers the exact name of a module to a family, and the exact name of an export to a pattern", () => {
    const catalogue = new Catalogue([
      library("@acme/*", { "*Client": client("family"), BlobClient: client("exact export") }),
      library("@acme/tables", { TableClient: client("exact module") }),
    ]);
    expect(owned(catalogue, "@acme/queues", "QueueClient")).toBe("family");
    expect(owned(catalogue, "@acme/queues", "BlobClient")).toBe("exact export");
    expect(owned(catalogue, "@acme/tables", "TableClient")).toBe("exact module");
    expect(owned(catalogue, "@acme/tables", "OtherClient")).toBe("family");
    expect(owned(catalogue, "@acme/deep/tables", "TableClient")).toBeUndefined();
    expect(owned(catalogue, "@acme/queues", "v1.QueueClient")).toBeUndefined();
  });

  it("knows a client that a tool generates into the project by its place", () => {
    const prisma = owned(builtIn, "@prisma/client", "PrismaClient");
    for (const module of ["@/generated/prisma", "../../generated/prisma/client.js", "../prisma/generated/client"])
      expect(owned(builtIn, module, "PrismaClient")).toBe(prisma);
    expect(owned(builtIn, "../generated/prisma/enums", "PrismaClient")).toBeUndefined();
    expect(owned(builtIn, "../generators/prisma", "PrismaClient")).toBeUndefined();
  });

  it("ignores a package, a module of it, or one export, and never one's own entry", () => {
    expect(owned(new Catalogue([], ["pg"]), "pg", "Pool")).toBeUndefined();
    expect(owned(new Catalogue([], ["mysql2"]), "mysql2/promise", "createPool")).toBeUndefined();
    expect(owned(new Catalogue([], ["mysql2/promise"]), "mysql2/promise", "createPool")).toBeUndefined();
    expect(owned(new Catalogue([], ["mysql2/promise"]), "mysql2", "createPool")).toBe(pool);
    const one = new Catalogue([], ["pg#Client"]);
    expect(owned(one, "pg", "Client")).toBeUndefined();
    expect(owned(one, "pg", "Pool")).toBe(pool);
    expect(owned(new Catalogue([library("pg", { Pool: client("ours") })], ["pg"]), "pg", "Pool")).toBe("ours");
  });
});
