import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";

const ROOT = path.resolve(__dirname, "../../..");

/** Builds the page of preview-page.tsx. Gives the path of its HTML file. */
export async function buildPreview(): Promise<string> {
  const webpack = createRequire(__filename).resolve("webpack/bin/webpack.js");
  const config = path.join(__dirname, "webpack.config.js");
  await promisify(execFile)(
    process.execPath,
    [webpack, "--config", config, "--mode", "production", "--stats", "errors-only"],
    { cwd: ROOT },
  );
  return path.join(ROOT, ".cache/preview/preview.html");
}
