import type { ReleaseCode } from "../../catalogue/response-schema.js";
import type { UnconsumedBody } from "../../bodies/leaks.js";
import { mayBeTeed } from "../../recognition/teed-body.js";

/** The ways to release a body that end where its request is made. */
export function waysToRelease({ acquisition }: UnconsumedBody): ReleaseCode {
  const { fix, read } = acquisition.interface.release;
  if (!mayBeTeed(acquisition)) return acquisition.interface.release;
  return { ...(fix && { fix }), ...(read && { read }) };
}

/** The option without which the host of the application keeps a branch of a body, so that cancelling it would wait for ever. */
export function neededToCancel({ acquisition }: UnconsumedBody): string | undefined {
  const { entry, interface: shape } = acquisition;
  return shape.release.cancel && mayBeTeed(acquisition) ? entry.teed?.unless : undefined;
}
