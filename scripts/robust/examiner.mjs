// A process that examines programs, one after the other, as its parent names them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import plugin from "../../dist/index.js";
import { root } from "../set-up.mjs";
import { examine } from "./examine.mjs";
import { unlintedFrom } from "./examine-unlinted.mjs";
import { babelFrom, PARSERS } from "./parsers.mjs";

const [babel] = process.argv.slice(2);
const languages = { ...PARSERS, babel: babelFrom(babel) };
const unlinted = await unlintedFrom(root, plugin);

process.on("message", ({ directory, path, parser }) => {
  const program = { path, text: readFileSync(join(directory, path), "utf8") };
  if (parser === "oxc") return process.send(unlinted(program, { directory }));
  const language = languages[parser](path);
  process.send(language ? examine(program, { directory, plugin, language }) : null);
});
