// The twin of `node:os` for the plugin.
import * as os from "node:os";
import { toWindows } from "./paths.mjs";

export const homedir = () => toWindows(os.homedir());
