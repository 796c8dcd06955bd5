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
/** Suites of which `npm run test:matrix` runs all there is; in `npm test` others stand for them. */
const onlyInMatrix = [
  "test/word/faults/web",
  "test/word/marks/marks-(pairs|matrix|in-two-panes)",
  "browser/unfriendly",
  "page/test/routes",
  "selftest/switches",
];
const left = process.env.NIANBAO_MATRIX === "full" ? [] : onlyInMatrix;
const common = { transform, moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"] };

module.exports = {
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["\\.client\\.test\\.ts$", "\\.browser\\.test\\.ts$"],
    },
    {
      ...common,
      displayName: "client",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.client.test.ts", "<rootDir>/test/**/*.client.test.tsx"],
      testPathIgnorePatterns: left,
    },
    {
      ...common,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.browser.test.ts"],
      testPathIgnorePatterns: left,
    },
  ],
};
