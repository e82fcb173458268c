import { ignorePatterns } from "./pattern-shapes.js";
import { object, string, wrong, type Shape } from "./shape.js";

/** What a file is judged with: the program around it, which `auto` finds per file, or nothing but itself. */
export type ProjectSetting = "auto" | false | ProjectFolder;

/** Where the program is, and what is no part of it. */
export interface ProjectFolder {
  /** A folder, absolute or from the working directory. */
  readonly root?: string;
  /** Patterns as in a `.gitignore` of the root. */
  readonly ignore?: readonly string[];
}

const projectFolder = object<ProjectFolder>({}, { root: string, ignore: ignorePatterns });

/** The value of `project`. */
export const projectShape: Shape = (value, path) => {
  if (value === "auto" || value === false) return undefined;
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return projectFolder(value, path);
  return wrong(value, path, `"auto", false or an object with "root" or "ignore"`);
};

/** The value of `project` with the slashes that paths have everywhere, and none at the end of a root. */
export function canonicalProject(project: ProjectSetting): ProjectSetting {
  if (typeof project !== "object" || project.root === undefined) return project;
  const root = project.root.replaceAll("\\", "/");
  return { ...project, root: root.replace(/(?<=[^/:])\/+$/, "") };
}
