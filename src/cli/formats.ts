import type { Audit } from "./audit.js";
import { github } from "./formats/github.js";
import { json } from "./formats/json.js";
import { sarif } from "./formats/sarif.js";
import { stylish } from "./formats/stylish.js";

/** How to show an audit. */
export interface Presentation {
  /** Paths are shown relative to this directory. */
  readonly cwd: string;
  readonly color: boolean;
  /** Repairs were shown or written. */
  readonly fix: "no" | "write" | "show";
}

const PRINTERS = { stylish, json, sarif, github } satisfies Record<string, (audit: Audit, how: Presentation) => string>;

export type Format = keyof typeof PRINTERS;

export const FORMATS = Object.keys(PRINTERS) as Format[];

/** The audit as text that ends with a line break. */
export function print(audit: Audit, format: Format, how: Presentation): string {
  return PRINTERS[format](audit, how);
}
