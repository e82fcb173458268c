import type { RuntimeSign } from "../catalogue/runtime-schema.js";
import { RUNTIME_SIGNS } from "../catalogue/runtimes.js";
import { KEPT_FROM_BROWSERS, LONG_LIVED, SERVER_CODE } from "../catalogue/runtimes/servers.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import { meets, shows } from "./file-evidence.js";

/** What kind of program a file belongs to. */
export type Runtime = "node" | "workers" | "browser" | "test" | "script";

/** Where the code of a file runs, as the file itself shows: by settings, imports, directives and path. Settings choose the platform; tests and scripts stay what they are. */
export const runtimeOf = memoiseByFile((file: LintedFile): Runtime => {
  const { runtime } = file.settings;
  return runtimeSignOf(file)?.runtime ?? (runtime === "auto" ? "node" : runtime);
});

/** The sign that decides where the code of a file runs; undefined where the settings do, or nothing does. */
export function runtimeSignOf(file: LintedFile): RuntimeSign | undefined {
  const isChosen = file.settings.runtime !== "auto";
  return RUNTIME_SIGNS.find(
    (sign) => (!isChosen || sign.runtime === "test" || sign.runtime === "script") && holds(sign, file),
  );
}

/**
 * Whether what a file calls can run in a server, or in a script beside it: what tests, browsers and isolates call says
 * nothing of either.
 */
export function runsOnNode(file: LintedFile): boolean {
  return ["node", "script"].includes(runtimeOf(file));
}

/** Whether a file shows that a server runs it, whatever imports it. */
export const isServerCode = memoiseByFile((file: LintedFile): boolean => SERVER_CODE.some((sign) => holds(sign, file)));

/** Whether a file shows that no browser loads it, whatever imports it. */
export const isKeptFromBrowsers = memoiseByFile(
  (file: LintedFile): boolean => isServerCode(file) || KEPT_FROM_BROWSERS.some((sign) => holds(sign, file)),
);

/** Whether a file shows that it goes on running, by whatever command it is started. */
export function isLongLived(file: LintedFile): boolean {
  return holds(LONG_LIVED, file);
}

function holds(sign: RuntimeSign, file: LintedFile): boolean {
  return shows(sign, file) && meets(sign, file);
}
