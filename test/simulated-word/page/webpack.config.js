/** Builds the simulated Word's page into .cache/page; scripts/lib/server.mjs serves it as /word/. */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");

module.exports = {
  mode: "production",
  entry: { page: path.resolve(__dirname, "main.ts"), host: path.resolve(__dirname, "frame/host.ts") },
  output: { path: path.resolve(__dirname, "../../../.cache/page"), filename: "[name].js", clean: true },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      },
    ],
  },
  // It travels nowhere.
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [
    new CopyPlugin({
      patterns: ["index.html", "page.css"].map((name) => path.resolve(__dirname, name)),
    }),
  ],
};
