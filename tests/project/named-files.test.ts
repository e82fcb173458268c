import { expect, it } from "vitest";
import { filesAbove, filesBeside } from "../../src/project/named-files.js";
import { program } from "../support/program.js";

const FILES = {
  "package.json": '{ "private": true, "workspaces": ["sites/*"] }',
  "app.config.ts": "export default 0;",
  "sites/shop/package.json": '{ "name": "shop", "private": true }',
  "sites/shop/app.config.ts": "export default 1;",
  "sites/shop/app.config.js": "export default 2;",
  "sites/shop/src/app.config.ts": "export default 3;",
  "sites/shop/src/routes/page.ts": "export default 4;",
  ".gitignore": "app.config.js",
};

it("finds what stands beside the nearest package.json, but for what is no part of the program", () => {
  const { file, directory } = program(FILES);
  const found = filesBeside(["app.config.ts", "app.config.js"], file("sites/shop/src/routes/page.ts"));
  expect(found.map(({ filename }) => filename)).toEqual([`${directory}/sites/shop/app.config.ts`]);
});

it("finds what stands above a file, from the inside out, up to its package", () => {
  const { file, directory } = program(FILES);
  const found = filesAbove(["app.config.ts"], file("sites/shop/src/routes/page.ts"));
  expect(found.map(({ filename }) => filename)).toEqual([
    `${directory}/sites/shop/src/app.config.ts`,
    `${directory}/sites/shop/app.config.ts`,
  ]);
});
