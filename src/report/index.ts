export type * from "./types";
export { readAspects, type ReportAspect } from "./aspects";
export { readDetails, type ReportDetails, type TextRange } from "./details";
export { readReport } from "./read-report";
export { parseNumber } from "./tables/number";
export { compareLabel } from "./tables/labels";
export { normalise } from "../language/normalise";
