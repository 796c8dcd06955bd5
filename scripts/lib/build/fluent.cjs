/**
 * Fluent in one file, for the tests of the pane: jest would look for its hundreds of modules and evaluate them anew in every
 * test file. React stays outside: there must be one.
 */
const path = require("node:path");
const { buildSync } = require("esbuild");

const root = path.resolve(__dirname, "../../..");
const file = path.join(root, ".cache", "fluent.cjs");

/** Run by jest before the tests of a project. */
module.exports = () => {
  buildSync({
    absWorkingDir: root,
    stdin: { contents: 'export * from "@fluentui/react-components";', resolveDir: root },
    outfile: file,
    bundle: true,
    // Of the modules only what the components take: all of Fluent's icons are 20 MB.
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import", "default"],
    format: "cjs",
    external: ["react", "react-dom", "scheduler"],
    logLevel: "warning",
  });
};
module.exports.file = file;
