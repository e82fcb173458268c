import { inMemory, type FileSystem } from "../../src/project/file-system.js";
import { parsedJson } from "../../src/project/json.js";
import { ModuleResolver } from "../../src/project/module-resolver.js";
import { sourceFiles } from "../../src/project/source-files.js";
import { Workspaces, type WorkspacePackage } from "../../src/project/workspaces.js";

/** The packages below a folder, by their manifests. */
export function packagesBelow(folder: string, files: FileSystem): readonly WorkspacePackage[] {
  return files.list(folder).flatMap(({ name, kind }): readonly WorkspacePackage[] => {
    if (kind === "folder") return packagesBelow(`${folder}/${name}`, files);
    const manifest = name === "package.json" ? parsedJson(files.read(`${folder}/${name}`) ?? "") : undefined;
    const own = manifest?.["name"];
    return manifest ? [{ name: typeof own === "string" ? own : "", folder, manifest }] : [];
  });
}

/** The resolver of a program. */
export function resolverOf(root: string, files: FileSystem): ModuleResolver {
  const sources = new Set(sourceFiles(root, files).files);
  return new ModuleResolver(sources, files, new Workspaces(packagesBelow(root, files), sources));
}

/** A program in `/app`, from texts or values of JSON by paths below it; sources may be named alone. */
export function program(values: Readonly<Record<string, unknown>>, ...sources: readonly string[]) {
  const texts = [
    ...sources.map((path) => [`/app/${path}`, ""]),
    ...Object.entries(values).map(([path, value]) => [
      `/app/${path}`,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  ];
  const resolver = resolverOf("/app", inMemory(Object.fromEntries(texts) as Record<string, string>));
  const below = (path: string | undefined) => path?.replace(/^\/app\//, "");
  return {
    /** Where a specifier leads from a module. */
    resolve: (specifier: string, from = "src/main.ts") => below(resolver.resolve(specifier, `/app/${from}`)),
    /** Where the start of one leads. */
    folderFor: (start: string, from = "src/main.ts") => below(resolver.folderFor(start, `/app/${from}`)),
  };
}
