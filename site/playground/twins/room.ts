/** The heap of a tab is not told, and the programs of the playground are small. */
export const mostParsed = (): number => 16 * 2 ** 20;
