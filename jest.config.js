const fluent = require("./scripts/lib/build/fluent.cjs");
const { onlyInMatrix } = require("./scripts/lib/matrix-suites.cjs");

/**
 * Three projects: `unit` (plain Node), `client` (jsdom with Microsoft's client library over the simulated
 * Word) and `browser` (headless Chromium through playwright-core). A file's name tells its project.
 */
const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2021",
      },
    },
  ],
};
/** `npm test` runs several files as one (scripts/lib/batches.mjs). */
const batches = process.env.NIANBAO_BATCHES ? require(process.env.NIANBAO_BATCHES) : null;
const left = process.env.NIANBAO_MATRIX === "full" ? [] : onlyInMatrix;
/**
 * Tests run in contexts of their own, where a global is looked up by a call into the engine, a hundred times as slow as a
 * variable. What nobody replaces is handed to each module as a variable: the simulated Word and the reading of files are
 * some 10 % faster by it. Not here: what a test may put another in place of.
 */
const sandboxInjectedGlobals = [
  "Array",
  "DataView",
  "Error",
  "JSON",
  "Map",
  "Math",
  "Number",
  "Object",
  "Reflect",
  "RegExp",
  "Set",
  "String",
  "Symbol",
  "Uint8Array",
  "WeakMap",
  "isNaN",
  "parseInt",
];
const common = {
  transform,
  sandboxInjectedGlobals,
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  // The pane in the browser makes its texts known as it needs them; tests have them all.
  setupFiles: ["<rootDir>/src/messages/index.ts"],
};

module.exports = {
  // A machine at work, or a fresh copy with nothing compiled yet, takes its time; what hangs fails all the same.
  testTimeout: 30_000,
  testSequencer: "<rootDir>/scripts/lib/dearest-first.cjs",
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: batches?.unit ?? ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["\\.client\\.test\\.ts$", "\\.browser\\.test\\.ts$"],
    },
    {
      ...common,
      displayName: "client",
      testEnvironment: "jsdom",
      globalSetup: "<rootDir>/scripts/lib/build/fluent.cjs",
      moduleNameMapper: { "^@fluentui/react-components$": fluent.file },
      testMatch: batches?.client ?? [
        "<rootDir>/test/**/*.client.test.ts",
        "<rootDir>/test/**/*.client.test.tsx",
      ],
      setupFilesAfterEnv: ["<rootDir>/test/support/client-setup.ts"],
      testPathIgnorePatterns: left,
    },
    {
      ...common,
      displayName: "browser",
      globalSetup: "<rootDir>/test/browser/support/shared/start.ts",
      globalTeardown: "<rootDir>/test/browser/support/shared/stop.ts",
      testEnvironment: "<rootDir>/test/browser/support/shared/environment.ts",
      testMatch: ["<rootDir>/test/**/*.browser.test.ts"],
      testPathIgnorePatterns: left,
    },
  ],
};
