/**
 * Which suites `npm run test:matrix` runs in full, as patterns of paths. test/scripts/projects.test.ts holds each pattern
 * to the files: one that matches none, or a suite left out of `npm test` that the matrix does not run, is red.
 */
module.exports = {
  /** Suites of which the matrix alone runs all there is; in `npm test` others stand for them. */
  onlyInMatrix: [
    "test/word/faults/web",
    "test/word/marks/marks-(pairs|matrix|in-two-panes)",
    "browser/unfriendly",
    "test/word-room/(second|third|fourth|fifth|sixth)-days",
    "page/test/routes",
    "selftest/switches",
    // Builds all pages twice and serves them with nginx; what is in the package is held by test/package/files.
    "test/package/package",
  ],
  /** Histories wait for timers most of the time: more of them than there are cores run side by side. */
  histories: ["test/word-room"],
  /** The suites of the matrix in plain Node. */
  unit: [
    "test/check/(written|fill/derived|corrections|relations/(relations|cross-year))",
    "test/document/(every-source|limits|costs|corpus|shapes|damaged-sources|properties|doc/tables)",
    "test/report/robust",
    "test/file/bytes",
    "test/handover/certificate",
    "test/lastyear/(hostile|real)",
    "test/template/validator",
  ],
  /** The suites of the matrix under the real client library. */
  client: [
    "test/matrix",
    "test/word/faults",
    "test/word/marks/(marks|sweep|undeletable|replies|critiques)",
    "test/word/main-job",
    "test/pane/focus-walk",
    "test/pane/check/places.client",
    "test/word/writing/(taking-back|attached|correct)",
    "test/word/reading/(watch|odd-answers|gentle|told)",
    "test/word/insertion/(insert|instead|twice|left-behind|looks)",
    "test/word/host/foreign-parts",
    "test/word/memory/new-document",
    "test/word/marks/tracking-restore",
    "test/pane/submit/hand-in",
    "test/pane/lastyear/working-off.client",
    "selftest/(run|switches|profiles)",
  ],
  /** The suites of the matrix in a browser. */
  browser: [
    "browser/(main-job|last-year|unfriendly|ribbon)",
    "page/test/routes",
    "selftest/selftest",
    "test/package/package",
  ],
};
