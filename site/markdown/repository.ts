import manifest from "../../package.json" with { type: "json" };

/** The address of the repository on its code host. */
export const repository = manifest.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
