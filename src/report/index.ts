export type * from "./types";
export { readReport } from "./read-report";
export { foundInstead, recognisedAs, type ReportEvidence } from "./recognised-as";
export { lastPlace } from "./ends";
export { usualYear } from "./usual-year";
