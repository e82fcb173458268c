// Builds the site to site/dist, from sources that are compiled already.
import { fileURLToPath } from "node:url";
import process from "node:process";
import { build } from "vitepress";
import { bundleLinter } from "./bundle-linter.mjs";

process.env.SITE_LINTER = await bundleLinter();
await build(fileURLToPath(new URL("../", import.meta.url)));
