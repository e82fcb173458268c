import { describe, expect, it } from "vitest";
import { nameMatches, pathMatches } from "../../src/catalogue/patterns.js";

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

describe("pathMatches", () => {
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
  ])("%s and %s: %s", (pattern, path, expected) => {
    expect(pathMatches(pattern, path)).toBe(expected);
  });
});
