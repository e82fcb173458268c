// What StrykerJS remembers from one run to the next.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Forgets what has to be tried again. StrykerJS does not know which tests belong to code that runs while its file loads,
 * and so does not see that there are new ones; and where a run was interrupted, it remembers as survivors what no test saw.
 */
export function forgetDoubtful(path) {
  if (!existsSync(path)) return;
  const report = JSON.parse(readFileSync(path, "utf8"));
  for (const file of Object.values(report.files)) file.mutants = file.mutants.filter((mutant) => !isDoubtful(mutant));
  writeFileSync(path, JSON.stringify(report));
}

function isDoubtful({ status, static: isStatic, testsCompleted }) {
  return status === "Survived" && (isStatic || testsCompleted === 0);
}
