import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

const ROOT = path.resolve(__dirname, "../../..");
const OUT = path.join(ROOT, ".cache/preview");

type Configure = (env: Record<string, string>, argv: { mode: string }) => Configuration;
const configure = createRequire(__filename)(path.join(ROOT, "webpack.config.js")) as Configure;

const html = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <title>年报助手</title>
    <style>html, body, #pane { height: 100%; margin: 0 } body { overflow: hidden }</style>
  </head>
  <body><div id="pane"></div><script src="preview.js"></script></body>
</html>`;

/** Builds the page of preview.tsx with the build's own settings. Gives the path of its HTML file. */
export async function buildPreview(): Promise<string> {
  const compiler = webpack({
    ...configure({}, { mode: "production" }),
    entry: path.resolve(__dirname, "preview.tsx"),
    output: { path: OUT, filename: "preview.js" },
    plugins: [],
    optimization: { minimize: false },
  })!;
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      const failed =
        error ?? (stats?.hasErrors() ? new Error(stats.toString({ all: false, errors: true })) : null);
      compiler.close(() => (failed ? reject(failed) : resolve()));
    });
  });
  mkdirSync(OUT, { recursive: true });
  const page = path.join(OUT, "preview.html");
  writeFileSync(page, html);
  return page;
}
