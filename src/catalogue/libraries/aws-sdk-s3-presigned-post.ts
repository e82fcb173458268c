import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@aws-sdk/s3-presigned-post",
  docs: "https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-s3-presigned-post/",
  signs: ["createPresignedPost"],
} satisfies LibraryEntry;
