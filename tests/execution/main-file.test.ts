import { it } from "vitest";
import { runsAsMain } from "../../src/execution/main-file.js";
import { expectMarks } from "../support/marks.js";

it("asks whether the file is the program that was started", () => {
  expectMarks(
    `
    if (require.main === module) probe(); // main: yes
    else probe(); // main: no
    if (!module.parent) probe(); // main: yes
    if (module.parent) probe(); // main: no
    if (import.meta.main) probe(); // main: yes
    if (import.meta.url === pathToFileURL(process.argv[1]).href) probe(); // main: yes
    if (process.argv[1] !== fileURLToPath(import.meta.url)) probe(); // main: no
    const isMain = process.argv[1] === fileURLToPath(import.meta.url);
    if (isMain && process.argv.length > 2) probe(); // main: yes
    if (process.argv[2] === "push") probe(); // main: no
    if (require.main !== module) throw new Error("started");
    probe(); // main: yes
  `,
    "main",
    runsAsMain,
  );
});
