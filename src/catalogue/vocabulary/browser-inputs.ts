/**
 * How files get from an input element, a drop or the clipboard into a program: `event.target.files`.
 * Source: https://developer.mozilla.org/docs/Web/API/File_API/Using_files_from_web_applications
 */
export const BROWSER_INPUTS = {
  /** The property with the files. */
  files: "files",
  /** What has it: an event's target, a transfer, a reference of a framework to an element. */
  owners: ["target", "currentTarget", "dataTransfer", "clipboardData", "current"],
} as const;
