/** A path in a folder, or an absolute one, with its dots taken away. */
export function joined(folder: string, path: string): string {
  const isAbsolute = /^(?:\/|[A-Za-z]:\/)/.test(path);
  const parts = isAbsolute ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return path.startsWith("/") ? `/${parts.join("/")}` : parts.join("/");
}

/** The folder that a path stands in. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
