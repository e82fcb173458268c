import jsTokens from "js-tokens";

/** More code than this on one line is the work of a machine. */
const LIMIT = 5000;
const TEXT =
  /^(?:StringLiteral|NoSubstitutionTemplate|Template(?:Head|Middle|Tail)|RegularExpressionLiteral|.*Comment)$/;
const LAST_LINE = /[^\n\r\u2028\u2029]*$/;

/**
 * Whether a line of a source holds over 5,000 characters of code. Comments and literals of text do not count: an
 * image, a certificate or a source map may stand on one line of a source that people write.
 */
export function isMinified(source: string): boolean {
  if (!hasLongLine(source)) return false;
  let code = 0;
  for (const { type, value } of jsTokens(source)) {
    if (type === "LineTerminatorSequence" || (TEXT.test(type) && LAST_LINE.exec(value)![0] !== value)) code = 0;
    else if (!TEXT.test(type)) code += value.length;
    if (code > LIMIT) return true;
  }
  return false;
}

/** Nearly every file is decided by this, without tokens. */
function hasLongLine(source: string): boolean {
  let start = 0;
  while (source.length - start > LIMIT) {
    const end = source.indexOf("\n", start);
    if (end === -1 || end - start > LIMIT) return true;
    start = end + 1;
  }
  return false;
}
