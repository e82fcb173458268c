import { describe, expect, it } from "vitest";
import { checkName } from "../../src/catalogue/known-names.js";
import { libraries } from "../../src/catalogue/data.js";

describe("checkName", () => {
  it("knows every package, every module, and every export of the catalogue", () => {
    const names = libraries().flatMap((library) => [
      library.package,
      ...(library.modules ?? []).filter((module) => !module.includes("*")),
      ...[library.clients, library.requests, library.servers, library.responses]
        .flatMap((entries) => Object.keys(entries ?? {}))
        .map((key) => `${library.package}#${key}`),
    ]);
    expect(names.length).toBeGreaterThan(1000);
    expect(names.filter((name) => checkName(name) !== "known")).toEqual([]);
  });

  it.each(["https", "https#Agent", "@aws-sdk/client-s3", "@aws-sdk/client-s3#S3Client", "mysql2/promise.js"])(
    "knows %s, as people write it",
    (name) => expect(checkName(name)).toBe("known"),
  );

  it.each([
    ["undici#Pol", "export", "undici#Pool"],
    ["undici#pool", "export", "undici#Pool"],
    ["pg#Polo", "export", "pg#Pool"],
    ["https#Agnet", "export", "https#Agent"],
    ["undcii", "package", "undici"],
    ["undcii#Pol", "package", "undici#Pool"],
    ["undcii#Nothing", "package", "undici"],
    ["mailgun_js", "package", "mailgun-js"],
  ])("finds what %s was meant to be", (name, unknown, nearest) => {
    expect(checkName(name)).toEqual({ unknown, nearest });
  });

  it.each([
    ["undici#Nothing", "export"],
    ["left-pad", "package"],
    ["@acme/http", "package"],
    ["gx", "package"],
  ])("knows nothing that is like %s", (name, unknown) => {
    expect(checkName(name)).toEqual({ unknown, nearest: undefined });
  });
});
