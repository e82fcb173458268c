// Removes what an earlier build left, so that a package holds nothing that is no longer in the sources.
import { rmSync } from "node:fs";

rmSync(new URL("../dist", import.meta.url), { recursive: true, force: true });
