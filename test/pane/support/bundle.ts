import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const folder = path.resolve(__dirname, "../../../.cache/preview");

/** The page of preview-page.tsx, once it is built. */
export const previewFile = path.join(folder, "preview.html");

const html = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <title>年报助手</title>
    <style>html, body, #pane { height: 100%; margin: 0 } body { overflow: auto hidden }</style>
  </head>
  <body><div id="pane"></div><script src="preview.js"></script></body>
</html>`;

/** Builds that page. */
export async function buildPreview(): Promise<void> {
  await build({
    entryPoints: [path.join(__dirname, "preview-page.tsx")],
    outfile: path.join(folder, "preview.js"),
    bundle: true,
    format: "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(previewFile, html);
}
