// What StrykerJS remembers from one run to the next.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Forgets what survived of code that runs while its file loads, so that it is tried again. StrykerJS does not know which
 * tests such code has, and so does not see that there are new ones.
 */
export function forgetStaticSurvivors(path) {
  if (!existsSync(path)) return;
  const report = JSON.parse(readFileSync(path, "utf8"));
  for (const file of Object.values(report.files)) {
    file.mutants = file.mutants.filter((mutant) => !(mutant.static && mutant.status === "Survived"));
  }
  writeFileSync(path, JSON.stringify(report));
}
