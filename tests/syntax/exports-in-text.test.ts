import { describe, expect, it } from "vitest";
import { exportableNames } from "../../src/syntax/exports-in-text.js";

describe("the names that a module may export, by its text", () => {
  it.each([
    ["export const s3 = new S3Client();", "s3"],
    ["export { client as s3 };", "s3"],
    ["export function s3() {}", "s3"],
    ["export const größe$ = 1;", "größe$"],
    ['export { client as "the one" };', "the one"],
    ['export * from "./clients";', "s3"],
    ['export*from "./clients";', "s3"],
    ['module.exports = require("./clients");', "s3"],
    ['module.exports = { ...require("./clients") };', "s3"],
  ])("%s: %s", (text, name) => {
    expect(exportableNames(text)(name)).toBe(true);
  });

  it.each([
    ["export const s3Client = new S3Client();", "s3"],
    ['export { client } from "./clients";', "s3"],
    ["", "s3"],
  ])("%s: not %s", (text, name) => {
    expect(exportableNames(text)(name)).toBe(false);
  });
});
