import type { ReleaseCode } from "../../catalogue/response-schema.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import type { UnconsumedBody } from "../../bodies/leaks.js";
import { mayBeTeed } from "../../recognition/teed-body.js";
import { isUnwanted } from "./release-preference.js";

/**
 * The ways to release a body that end where its request is made. None where nobody wants to read it, and an option of
 * the request would let it be cancelled.
 */
export function waysToRelease(body: UnconsumedBody, file: FileUnderLint): ReleaseCode {
  const { entry, interface: shape } = body.acquisition;
  if (!mayBeTeed(body.acquisition)) return shape.release;
  const { fix, read } = shape.release;
  const isReadInVain = entry.teed?.unless !== undefined && isUnwanted(body, file);
  return { ...(fix && { fix }), ...(read && !isReadInVain && { read }) };
}
