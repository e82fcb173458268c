/** The colours of code, with enough contrast to be read by everybody. */
export const codeTheme = { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } as const;
