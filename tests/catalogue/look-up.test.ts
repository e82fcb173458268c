import { describe, expect, it } from "vitest";
import { Catalogue } from "../../src/catalogue/library-catalogue.js";
import type { ClientEntry, LibraryEntry } from "../../src/catalogue/library-schema.js";

const client = (docs: string): ClientEntry => ({ docs, construction: { via: "new" }, cost: { fresh: "connections" } });
const library = (name: string, clients: Record<string, ClientEntry>): LibraryEntry => ({
  package: name,
  docs: "https://acme.example",
  clients,
});
const entryOf = (catalogue: Catalogue, module: string, name: string) => catalogue.client(module, name)?.entry;

describe("looking a client up", () => {
  const builtIn = new Catalogue([]);
  const pool = entryOf(builtIn, "pg", "Pool");

  it("knows clients by module and export, and nothing by a name alone", () => {
    expect(pool).toBeDefined();
    expect(entryOf(builtIn, "pg", "Poo")).toBeUndefined();
    expect(entryOf(builtIn, "./pg", "Pool")).toBeUndefined();
    expect(builtIn.client("pg", "constructor")).toBeUndefined();
  });

  it("prefers one's own entry for a module, export by export", () => {
    const catalogue = new Catalogue([library("pg", { Pool: client("ours") })]);
    expect(entryOf(catalogue, "pg", "Pool")?.docs).toBe("ours");
    expect(entryOf(catalogue, "pg", "Client")).toBe(entryOf(builtIn, "pg", "Client"));
  });

  it("prefers the exact name of a module to a family, and the exact name of an export to a pattern", () => {
    const catalogue = new Catalogue([
      library("@acme/*", { "*Client": client("family"), BlobClient: client("exact export") }),
      library("@acme/tables", { TableClient: client("exact module") }),
    ]);
    expect(entryOf(catalogue, "@acme/queues", "QueueClient")?.docs).toBe("family");
    expect(entryOf(catalogue, "@acme/queues", "BlobClient")?.docs).toBe("exact export");
    expect(entryOf(catalogue, "@acme/tables", "TableClient")?.docs).toBe("exact module");
    expect(entryOf(catalogue, "@acme/tables", "OtherClient")?.docs).toBe("family");
    expect(entryOf(catalogue, "@acme/deep/tables", "TableClient")).toBeUndefined();
    expect(entryOf(catalogue, "@acme/queues", "v1.QueueClient")).toBeUndefined();
  });

  it("knows what a method makes by its own name, and by no pattern for names", () => {
    const catalogue = new Catalogue([
      library("@acme/*", { "*Client": client("family"), "Bus#channel": client("made") }),
    ]);
    expect(entryOf(catalogue, "@acme/bus", "Bus#channel")?.docs).toBe("made");
    expect(entryOf(catalogue, "@acme/bus", "Bus#channelClient")).toBeUndefined();
    expect(entryOf(catalogue, "@acme/bus", "Bus.channel")).toBeUndefined();
    expect(entryOf(catalogue, "@acme/bus", "Bus#group.channel")).toBeUndefined();
  });

  it("knows a client that a tool generates into the project by its place", () => {
    const prisma = entryOf(builtIn, "@prisma/client", "PrismaClient");
    for (const module of ["@/generated/prisma", "../../generated/prisma/client.js", "../prisma/generated/client"])
      expect(entryOf(builtIn, module, "PrismaClient")).toBe(prisma);
    expect(entryOf(builtIn, "../generated/prisma/enums", "PrismaClient")).toBeUndefined();
    expect(entryOf(builtIn, "../generators/prisma", "PrismaClient")).toBeUndefined();
  });

  it("ignores a package, a module of it, or one export, and never one's own entry", () => {
    expect(entryOf(new Catalogue([], ["pg"]), "pg", "Pool")).toBeUndefined();
    expect(entryOf(new Catalogue([], ["mysql2"]), "mysql2/promise", "createPool")).toBeUndefined();
    expect(entryOf(new Catalogue([], ["mysql2/promise"]), "mysql2/promise", "createPool")).toBeUndefined();
    expect(entryOf(new Catalogue([], ["mysql2/promise"]), "mysql2", "createPool")).toBeDefined();
    const producer = (ignored: string) => entryOf(new Catalogue([], [ignored]), "kafkajs", "Kafka#producer");
    expect(producer("kafkajs#Kafka#producer")).toBeUndefined();
    expect(producer("kafkajs#Kafka#admin")).toBe(entryOf(builtIn, "kafkajs", "Kafka#producer"));
    const one = new Catalogue([], ["pg#Client"]);
    expect(entryOf(one, "pg", "Client")).toBeUndefined();
    expect(entryOf(one, "pg", "Pool")).toBe(pool);
    expect(entryOf(new Catalogue([library("pg", { Pool: client("ours") })], ["pg"]), "pg", "Pool")?.docs).toBe("ours");
  });
});
