// Writes what is published: the plugin and the command as few modules, since to open and compile hundreds of files takes
// longer than all else when a lint begins. Names and lines in them are those of the compiled sources, for stack traces.
import { copyFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const DATA = ["libraries.generated.json", "hosts.generated.json"];

rmSync(path("lib"), { recursive: true, force: true });
const bundle = await rolldown({
  input: { index: path("dist/index.js"), main: path("dist/cli/main.js") },
  external: (id) => /^[^./]/.test(id) && !id.includes(":\\"),
  platform: "node",
});
await bundle.write({ dir: path("lib"), format: "esm", chunkFileNames: "[name].js" });
for (const file of DATA)
  for (const to of ["dist/catalogue", "lib"]) copyFileSync(path(`src/catalogue/${file}`), path(`${to}/${file}`));
