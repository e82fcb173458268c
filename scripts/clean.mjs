// Removes what an earlier build left, so that a package holds nothing that is no longer in the sources.
import { rmSync } from "node:fs";

for (const folder of ["dist", "lib"])
  rmSync(new URL(`../${folder}`, import.meta.url), { recursive: true, force: true });
