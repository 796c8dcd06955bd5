/** The pane over the fake document, built with the build's own settings into .cache/preview. */
const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const configure = require("../../../webpack.config.js");

module.exports = (env, argv) => ({
  ...configure(env, argv),
  entry: path.resolve(__dirname, "preview-page.tsx"),
  output: { path: path.resolve(__dirname, "../../../.cache/preview"), filename: "preview.js" },
  optimization: { minimize: false },
  plugins: [
    new HtmlPlugin({
      filename: "preview.html",
      templateContent: `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <title>年报助手</title>
    <style>html, body, #pane { height: 100%; margin: 0 } body { overflow: hidden }</style>
  </head>
  <body><div id="pane"></div></body>
</html>`,
    }),
  ],
});
