// Programs from the grammar of ECMAScript, by chance: as shift-fuzzer makes them, which is installed in a folder.
import { createRequire } from "node:module";
import { join } from "node:path";
import { random } from "../random.mjs";
import { inhabited } from "./client-code.mjs";

const DEPTH = 8;

/**
 * So many programs, each inside a handler that holds a client and a response meanwhile.
 * @param folder the folder with the packages
 */
export function grammarPrograms(folder, count, seed) {
  const require = createRequire(join(folder, "package.json"));
  const { fuzzScript, FuzzerState } = require("shift-fuzzer");
  const { default: render } = require("shift-codegen");
  return Array.from({ length: count }, (_, index) => {
    const script = fuzzScript(new FuzzerState({ rng: random(seed + index), maxDepth: DEPTH }));
    return { path: `${index}.cjs`, text: inhabited(render(script)) };
  });
}
