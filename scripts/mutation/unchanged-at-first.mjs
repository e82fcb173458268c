// Before the tests of each file: the sources load unchanged, unless the change is in what runs while they load. In a thread
// that is kept, the last mutant would still be there.
import { inject } from "vitest";

const stryker = globalThis[inject("globalNamespace")];
if (stryker && inject("mutantActivation") !== "static") stryker.activeMutant = undefined;
