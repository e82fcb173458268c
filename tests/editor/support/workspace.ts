import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const CACHE = fileURLToPath(new URL("../../../.cache/", import.meta.url));

/** A folder with the plugin's configuration and one file, as an editor would open it. */
export interface Workspace {
  readonly root: string;
  readonly file: string;
  remove(): void;
}

/** A service with one client that a fix hoists, and one that a person must decide about. */
export const SOURCE = `import express from "express";
import https from "node:https";
import axios from "axios";
import { S3Client } from "@aws-sdk/client-s3";

const app = express();

app.get("/price", async (req, res) => {
  const agent = new https.Agent({ keepAlive: true });
  const price = await axios.get("https://upstream/", { httpsAgent: agent });
  res.json(price.data);
});

app.get("/object", async (req, res) => {
  const s3 = new S3Client({ region: process.env.REGION });
  res.json(await s3.send(req.app.locals.command));
});
`;

/** Makes the folder below the project, so that the project's ESLint and build are found from it. */
export function createWorkspace(): Workspace {
  mkdirSync(CACHE, { recursive: true });
  const root = mkdtempSync(join(CACHE, "editor-"));
  const file = join(root, "service.js");
  const config =
    'import connectionReuse from "../../dist/index.js";\nexport default [connectionReuse.configs.recommended];\n';
  writeFileSync(join(root, "eslint.config.mjs"), config);
  writeFileSync(file, SOURCE);
  return { root, file, remove: () => rmSync(root, { recursive: true, force: true }) };
}
