import * as parser from "@typescript-eslint/parser";
import type { Linter } from "eslint";

export const typescriptParser = (): Linter.Parser => parser as Linter.Parser;
