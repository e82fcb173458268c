// The programs in the documentation of the rules and in the test programs: code that the rules have something to say of.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../set-up.mjs";

const BLOCK = /^```(js|ts|tsx|jsx)\n([^]*?)^```$/gm;

/** Every code block, each as one program. */
export function documentedPrograms() {
  return ["docs/rules", "tests/programs"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .flatMap((name) => {
        const page = readFileSync(join(root, folder, name), "utf8");
        return [...page.matchAll(BLOCK)].map(([, language, text], index) => ({
          path: `${name.replace(/\.md$/, "")}-${index}.${language}`,
          text,
        }));
      }),
  );
}
