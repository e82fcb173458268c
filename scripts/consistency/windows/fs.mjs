// The twin of `node:fs` for the plugin: what it uses of it, with the paths of Windows.
import * as fs from "node:fs";
import { fromWindows, toWindows } from "./paths.mjs";

export const readFileSync = (path, ...rest) => fs.readFileSync(fromWindows(path), ...rest);
export const statSync = (path, ...rest) => fs.statSync(fromWindows(path), ...rest);
export const readdirSync = (path, ...rest) => fs.readdirSync(fromWindows(path), ...rest);
export const realpathSync = Object.assign((path) => toWindows(fs.realpathSync(fromWindows(path))), {
  native: (path) => toWindows(fs.realpathSync.native(fromWindows(path))),
});
