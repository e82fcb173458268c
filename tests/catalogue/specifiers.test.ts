import { describe, expect, it } from "vitest";
import { somePathMatches } from "../../src/catalogue/patterns.js";
import { canonicalModule, canonicalPattern } from "../../src/catalogue/specifiers.js";

const matches = (pattern: string, specifier: string): boolean =>
  somePathMatches([canonicalPattern(pattern)], canonicalModule(specifier));

it("leaves the specifier of a file as it is written, for messages", () => {
  expect(canonicalModule("./lib/http.js")).toBe("./lib/http.js");
  expect(canonicalModule("../lib/http")).toBe("../lib/http");
});

describe("a pattern of specifiers", () => {
  it.each([
    ["./lib/http.js", "./lib/http.js"],
    ["./lib/http.js", "./lib/http"],
    ["./lib/http", "./lib/http.js"],
    ["./lib/http.ts", "./lib/http.js"],
    ["./lib/http", "./lib/http.mts"],
    ["../http.jsx", "../http"],
    ["@/lib/http.js", "@/lib/http"],
    ["@/lib/http", "@/lib/http.ts"],
    ["#lib/http.js", "#lib/http.js"],
    ["@acme/http/client.js", "@acme/http/client.js"],
    ["@acme/http/client", "@acme/http/client/index.js"],
    ["**/lib/http.js", "../../lib/http"],
    ["**/{http,grpc}.{js,ts}", "../lib/grpc.js"],
    ["./clients/*.js", "./clients/prices"],
    ["./clients/prices.*", "./clients/prices"],
    ["./clients/prices.*", "./clients/prices.service"],
    ["./{http,grpc}", "./grpc.js"],
    ["./[id]/http", "./[id]/http.js"],
    ["https", "node:https"],
    ["chart.js", "chart.js"],
  ])("%s matches %s", (pattern, specifier) => {
    expect(matches(pattern, specifier)).toBe(true);
  });

  it.each([
    ["./lib/http.js", "../lib/http.js"],
    ["./lib/http", "./lib/http2"],
    ["./lib/http", "./lib/http/index.js"],
    ["./lib/http.js", "./lib/http.service"],
    ["chart", "chart.js"],
    ["@acme/http.js", "@acme/http"],
    ["./clients/*.js", "./clients/a/prices"],
  ])("%s does not match %s", (pattern, specifier) => {
    expect(matches(pattern, specifier)).toBe(false);
  });
});
