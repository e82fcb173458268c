/** What a file may show, by itself and by the package that it belongs to. Any of the conditions suffices. */
export interface FileEvidence {
  /** Paths of files, from the working directory, with a slash before them. */
  readonly paths?: readonly string[];
  /** The same, from the folder of the nearest `package.json`. */
  readonly packagePaths?: readonly string[];
  /** Import specifiers, as types or values. */
  readonly modules?: readonly string[];
  /** Names that the file uses as values or types and nothing declares. */
  readonly globals?: readonly string[];
  /** Names of which all are used so. */
  readonly allGlobals?: readonly string[];
  /** Directives at the top of the file. */
  readonly directives?: readonly string[];
  /** Fragments of the source text. */
  readonly fragments?: readonly string[];
  /** Names of exports, whatever they hold. */
  readonly names?: readonly string[];
  /** The values of an exported constant, by its name; dotted for a member of an exported object. */
  readonly exports?: Readonly<Record<string, readonly string[]>>;
  /** The same of files by these names in its folder, or in one above it that its package has. */
  readonly above?: {
    readonly files: readonly string[];
    readonly exports: Readonly<Record<string, readonly string[]>>;
  };
  /** The value of an option in what a configuration beside the nearest `package.json` exports: `output: "server"`. */
  readonly configured?: {
    readonly files: readonly string[];
    readonly option: string;
    readonly values: readonly string[];
  };
  /** A member function of the default export, with the name of its second parameter. */
  readonly defaultMember?: { readonly name: string; readonly second: readonly string[] };
  /** The file starts with a hashbang. */
  readonly hashbang?: true;
  /** Files beside the nearest `package.json`. */
  readonly projectFiles?: readonly string[];
  /** Packages that the nearest `package.json` needs to run. */
  readonly dependencies?: readonly string[];
  /** Packages that it names, also for development. */
  readonly packages?: readonly string[];
  /** It, or the file itself, names a package with clients that hold sockets. */
  readonly drivers?: true;
  /** Exports that the file calls, by import specifiers: hooks. */
  readonly calls?: { readonly modules: readonly string[]; readonly exports: readonly string[] };
}

/** Where the code of a file runs, and by what that shows. */
export interface RuntimeSign extends FileEvidence {
  readonly runtime: "workers" | "browser" | "test" | "script" | "node";
  /** What the file has to show as well. */
  readonly needs?: FileEvidence;
  /** What it must not show: with any of it the sign does not count. */
  readonly unless?: FileEvidence;
}

/**
 * Signs of a browser that count for the code that they stand in, and not for all of their file: a function, with the
 * functions in it.
 */
export interface BrowserCode {
  /** Globals that are used without a look whether they are there. */
  readonly globals: readonly string[];
  /** Members of `import.meta.env`, as patterns of names. Servers that render pages have them too: what a host of requests calls is none. */
  readonly environment: readonly string[];
  /** Methods that send the function they are given to a browser: what stands in it says nothing of the code around it. */
  readonly sentBy: readonly string[];
}
