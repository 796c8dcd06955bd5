export type * from "./types";
export { readReport } from "./read-report";
export { recognisedAs, type ReportEvidence } from "./recognised-as";
