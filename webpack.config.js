/**
 * Builds dist/: the pane, the page of the ribbon functions, the self-test, the pages of text, the icons and the manifest.
 *
 * Options (`webpack --env NAME=VALUE`):
 * - `officejs`: where office.js is loaded from. Default Microsoft's CDN; tenants of 21Vianet take
 *   https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js, closed networks a copy on
 *   their own server.
 * - `origin`: where the add-in will be served, put into the manifest in place of https://localhost:3000; `npm run package`
 *   gives it after a look at it.
 * - `contact`: whom the page support.html tells users to ask.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { NoticesPlugin } = require("./scripts/lib/build/notices-plugin.cjs");
const { OFFICE_JS, panePolicy } = require("./scripts/lib/build/policy.cjs");
const { servedFrom } = require("./scripts/lib/build/served-from.cjs");
const { textPages } = require("./scripts/lib/build/text-pages.cjs");

/**
 * Directly behind Office's library, which waits ten seconds for somebody to ask and then never answers anybody (office-js
 * issue 3330); a later call is given what is known by then, however late our own scripts come. Not in the page of the
 * ribbon functions: once the library is ready it takes clicks, and drops one whose function is not there yet.
 */
const OFFICE_READY = "window.Office&&Office.onReady()";

const at = (...parts) => path.resolve(__dirname, ...parts);

const withoutComments = (script) => script.replace(/\/\*[\s\S]*?\*\//g, "").trim();

module.exports = (env = {}, argv = {}) => {
  const officeJs = env.officejs ?? OFFICE_JS;
  const late = withoutComments(readFileSync(at("src/pane/start/late.js"), "utf8"));
  const oldBrowser = withoutComments(readFileSync(at("src/pane/start/old-browser.js"), "utf8"));
  const inPane = [oldBrowser, late, OFFICE_READY];
  const page = (name, template, inlineScripts) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: at(template),
      chunks: [name],
      scriptLoading: "defer",
      minify: false,
      templateParameters: {
        officeJs,
        oldBrowser: `<script>${oldBrowser}</script>`,
        late: `<script>${late}</script>`,
        officeReady: `<script>${OFFICE_READY}</script>`,
        contentSecurityPolicy: panePolicy(officeJs, inlineScripts),
      },
    });
  return {
    mode: argv.mode ?? "production",
    // What has not changed is not compiled and packed again: a third of the time, the same bytes.
    cache: {
      type: "filesystem",
      cacheDirectory: at(".cache", "webpack"),
      compression: "gzip",
      buildDependencies: { config: [__filename] },
    },
    devtool: argv.mode === "development" ? "source-map" : false,
    entry: {
      taskpane: at("src/pane/main.tsx"),
      commands: at("src/commands/commands.ts"),
      selftest: at("src/selftest/main.ts"),
    },
    // The command line and the page without Word, which are built beside the pages, stay.
    output: { path: at("dist"), filename: "[name].js", clean: { keep: /^nianbao\.(mjs|html)$/ } },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic" } },
                target: "es2020",
              },
            },
          },
        },
      ],
    },
    optimization: {
      splitChunks: false,
      minimizeOptions: { html: false },
      // Made by the compiler that is there anyway: as small as Terser's, in a third of the time. It takes scripts alone;
      // the hash of the inline script holds only while the pages stay as they are written.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    // The budget is held by bench/size.mjs, on what travels (gzip), not on what lies on disk.
    performance: { hints: false },
    plugins: [
      page("taskpane", "src/pane/taskpane.html", inPane),
      page("commands", "src/commands/commands.html", []),
      page("selftest", "src/selftest/selftest.html", inPane),
      ...textPages({ officeJs, panePolicy: panePolicy(officeJs, inPane), contact: env.contact }),
      new NoticesPlugin(),
      new CopyPlugin({
        patterns: [
          { from: at("assets"), to: "assets" },
          {
            from: at("manifest.xml"),
            to: "manifest.xml",
            transform: (content) => (env.origin ? servedFrom(content.toString(), env.origin) : content),
          },
        ],
      }),
    ],
  };
};
