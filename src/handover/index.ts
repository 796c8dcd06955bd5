/** What is handed over when a report is done. Pure; see docs/handing-over.md. */
export { copyRows, copyTable, type CellInTheWay, type CopyRow, type CopyText } from "./copy/numbers-text";
export { copyHtml } from "./copy/tables-html";
export { copyJson } from "./copy/report-json";
export { comparisonSays } from "./compare/says";
export { compareReports, isSameReport } from "./compare/compare-reports";
export type * from "./compare/types";
export { certificateOf, type Certificate, type Confirmation } from "./certificate/certificate";
export { certificateDocx, certificateHtml } from "./certificate/page";
export { ruleSetOf } from "./certificate/rule-set";
export { verificationSays } from "./certificate/says";
export { isSameButForSurroundings, verifyReport, type Verification } from "./certificate/verify";
