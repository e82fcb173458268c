import { describe, expect, it } from "vitest";
import { containsAny, isNonsense, nameMatches, somePathMatches } from "../../src/catalogue/patterns.js";

describe("nameMatches", () => {
  it.each([
    ["createServer", "createServer", true],
    ["create*", "createServer", true],
    ["*.on*", "https.onCall", true],
    ["on*", "https.onCall", false],
    ["*", "a.b", false],
    ["routeLoader$", "routeLoader$", true],
    ["a.c", "abc", false],
  ])("%s and %s: %s", (pattern, name, expected) => {
    expect(nameMatches(pattern, name)).toBe(expected);
  });
});

describe("somePathMatches", () => {
  it.each([
    ["**/pages/api/**/*.{js,ts}", "/src/pages/api/price.ts", true],
    ["**/pages/api/**/*.{js,ts}", "/src/pages/api/v1/price.ts", true],
    ["**/pages/api/**/*.{js,ts}", "/src/pages/price.ts", false],
    ["**/+page{,.server}.ts", "/src/+page.server.ts", true],
    ["**/+page{,.server}.ts", "/src/+pagexserver.ts", false],
    ["/api/**", "/src/api/price.ts", false],
    ["@aws-sdk/*", "@aws-sdk/client-s3/x", false],
    ["firebase-functions/**", "firebase-functions/v2/https", true],
    ["**/_generated/server", "../../_generated/server", true],
    ["**/pages/[id]/*.ts", "/src/pages/[id]/price.ts", true],
    ["**/pages/[id]/*.ts", "/src/pages/i/price.ts", false],
    [`${"**/".repeat(12)}price.ts`, "/src/pages/api/price.ts", true],
    [`${"**/".repeat(12)}price.ts`, `/${"a/".repeat(60)}prices.ts`, false],
    ["lib/***", "lib/x/y.ts", true],
  ])("%s and %s: %s", (pattern, path, expected) => {
    expect(somePathMatches([pattern], path)).toBe(expected);
  });

  it("takes any of several patterns, and none of none", () => {
    const patterns = ["a,b", "lib/**", "*.ts"];
    expect(["a,b", "lib/x/y", "z.ts", "a", "b", "z.js"].filter((path) => somePathMatches(patterns, path))).toEqual([
      "a,b",
      "lib/x/y",
      "z.ts",
    ]);
    expect(somePathMatches([], "")).toBe(false);
  });
});

describe("isNonsense", () => {
  it.each(["*a*b*c*d*e*f*g*h*i", "^@acme/.*$", "@acme/(a|b)", "@acme\\\\http", "./{a,b", "./a}b{", "@acme/"])(
    "%s is",
    (pattern) => {
      expect(isNonsense(pattern)).toBe(true);
    },
  );

  it.each([
    "*a*b*c*d*e*f*g*h",
    `${"**/".repeat(12)}jobs/*.ts`,
    "@acme/*",
    "./+types/**",
    "./$types",
    "**/{a,b}/[id].ts",
    "/api/(group)/**",
    "#lib/*",
    "**",
  ])("%s is not", (pattern) => expect(isNonsense(pattern)).toBe(false));
});

describe("containsAny", () => {
  it("takes the fragments literally", () => {
    const fragments = ["onClick={", "a.b(", "x|y"];
    expect(["<a onClick={f}>", "a.b()", "x|y"].every((text) => containsAny(fragments, text))).toBe(true);
    expect(["onClick", "a-b()", "x", ""].some((text) => containsAny(fragments, text))).toBe(false);
    expect(containsAny([], "")).toBe(false);
  });
});
