export type * from "./types";
export { readReport } from "./read-report";
