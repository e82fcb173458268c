// Prints `passed failed` for vitest's JSON report and its exit status. A run that broke down counts as a failure.
import { readFileSync } from "node:fs";
import process from "node:process";

const [report, status] = process.argv.slice(2);
let passed = 0;
let failed = 0;
try {
  const { numPassedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  passed = numPassedTests;
  for (const file of testResults) {
    const broken = file.assertionResults.filter((test) => test.status === "failed").length;
    failed += file.status === "failed" ? Math.max(broken, 1) : broken;
  }
} catch (error) {
  console.error(`no test report: ${error.message}`);
}
if (status !== "0" && failed === 0) failed = 1;
console.log(passed, failed);
