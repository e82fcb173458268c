import type { HostEntry } from "../host-schema.js";

export default {
  host: "upload",
  docs: "https://docs.uploadthing.com/file-routes",
  modules: ["uploadthing/**", "uploadthing", "multer", "@fastify/multipart", "multer-s3"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      what: "callback",
      methods: ["middleware", "onUploadComplete", "onUploadError"],
      receiver: { any: true },
      first: "function",
      needsImport: true,
    },
    {
      match: "call",
      runs: "perRequest",
      what: "callback",
      modules: ["multer", "multer-s3"],
      callees: ["default", "diskStorage"],
      members: ["fileFilter", "filename", "destination", "key", "metadata"],
    },
  ],
} as const satisfies HostEntry;
