declare const PLATFORM_MEMBERS: readonly string[];

const members: ReadonlySet<string> = new Set(PLATFORM_MEMBERS);

/** The members that Node has, as the build of the site has seen them: browsers lack some of them. */
export const platformMembers = () => members;
