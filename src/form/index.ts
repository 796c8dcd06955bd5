export type * from "./types";
export { BALANCE_NOTE } from "./applications";
export { crossYearRelations, stockRelations, type CrossYearRule } from "./cross-year";
export {
  fillRowName,
  fillRows,
  isTotalColumn,
  withoutRemark,
  type FillCell,
  type FillRow,
} from "./filling/fill-rows";
export { captionOf, firstFormYear, formFor, formOf, forms, isOutdated, tableOfCaption } from "./editions";
export {
  cellKeys,
  columnOfCell,
  findColumn,
  findRow,
  numberCells,
  rowOfCell,
  tableIds,
  tableOfKey,
} from "./keys";
