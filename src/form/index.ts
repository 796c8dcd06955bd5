export type * from "./types";
export { BALANCE_NOTE } from "./applications";
export { crossYearRelations, type CrossYearRelation } from "./cross-year";
export {
  captionOf,
  editionOfYear,
  findForm,
  firstFormYear,
  formFor,
  formOf,
  forms,
  isOutdated,
  tableOfCaption,
} from "./editions";
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
