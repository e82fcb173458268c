import type { RuntimeSign } from "./runtime-schema.js";
import { BROWSER } from "./runtimes/browser.js";
import { SCRIPTS } from "./runtimes/scripts.js";
import { TESTS } from "./runtimes/tests.js";
import { WORKERS } from "./runtimes/workers.js";

/**
 * Signs of runtimes: any condition of a sign suffices, and the first sign that holds decides. A file without
 * any runs on Node.
 */
export const RUNTIME_SIGNS: readonly RuntimeSign[] = [...TESTS, ...SCRIPTS, ...WORKERS, ...BROWSER];
