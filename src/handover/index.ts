/** What is handed over when a report is done: copies for web forms and pages. Pure; see docs/handing-over.md. */
export { copyRows, copyTable, type CellInTheWay, type CopyRow, type CopyText } from "./copy/numbers-text";
export { copyHtml } from "./copy/tables-html";
export { copyJson } from "./copy/report-json";
