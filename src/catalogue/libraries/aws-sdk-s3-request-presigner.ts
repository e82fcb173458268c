import type { LibraryEntry } from "../library-schema.js";

// It makes no client. It is here so that a client passed to it counts as used, not as handed on.
export default {
  package: "@aws-sdk/s3-request-presigner",
  docs: "https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-s3-request-presigner/",
  signs: ["getSignedUrl"],
} satisfies LibraryEntry;
