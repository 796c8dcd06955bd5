/** Texts of src/check. */
export const checkTexts: Record<string, string> = {
  "check/table/missing":
    "{table} ({title}) was not found. It has to be there even when every number is 0; a picture of a table cannot be read.",
  "check/table/outdated":
    "{table} follows the trial form of 2019. The report for {year} has to use the tables of 国办公开办函〔2021〕30号.",
  "check/row/missing": "{table} lacks the row “{row}”. Add it as in the form, with 0 where there is nothing.",
  "check/row/unexpected": "{table} has a row “{words}” that the form does not have.",
  "check/row/unexpected.blank": "{table} has an empty row. Delete it.",
  "check/label/missing.row": "{table}: a row has lost its label; by its position it is “{label}”.",
  "check/label/missing.heading": "{table}: the heading “{label}” is missing.",
  "check/label/changed": "{table}: “{label}” reads “{actual}”; it should read as in the form.",
  "check/label/changed.damaged":
    "{table}: “{label}” has become “{actual}”, probably while numbers were filled in or replaced.",
  "check/label/changed.note": "{table} lacks the remark of the form “{label}”.",
  "check/cell/empty": "{table}, {cell}: nothing is filled in. Put 0 where there is nothing.",
  "check/cell/empty.implied": "{table}, {cell}: nothing is filled in; row and column leave {value} for it.",
  "check/cell/empty.missing":
    "{table}, {cell}: there is no such cell, the row is too short. Complete it as in the form.",
  "check/cell/empty.table": "{table} has not been filled in at all ({count} numbers).",
  "check/cell/not-a-number.placeholder": "{table}, {cell}: “{actual}” stands there; nothing is written as 0.",
  "check/cell/not-a-number.unit": "{table}, {cell}: “{actual}” stands there; only digits, no unit or words.",
  "check/cell/not-a-number.letter":
    "{table}, {cell}: “{actual}” contains letters or signs instead of digits.",
  "check/cell/not-a-number.text": "{table}, {cell}: “{actual}” is not a number.",
  "check/cell/not-a-count.negative": "{table}, {cell}: {actual} is negative.",
  "check/cell/not-a-count.fraction": "{table}, {cell}: {actual} is not a whole number.",
  "check/cell/notation": "{table}, {cell}: written unusually ({kinds}); better {clean}.",
  "check/cell/notation.full-width": "full-width characters",
  "check/cell/notation.separator": "thousands separator",
  "check/cell/notation.spaces": "spaces",
  "check/cell/notation.leading-zero": "leading zero",
  "check/cell/notation.sign": "sign",
  "check/cell/notation.line-break": "line break",
  "check/cell/notation.decimals": "needless decimals",
  "check/list/separator": ", ",
  "check/relation/balance":
    "{table}, column “{column}”: items one and two make {left}, items three (（七）) and four make {right}; they must be equal, difference {difference}.",
  "check/relation/row-total":
    "{table}, row “{row}”: the {count} columns “{first}” to “{last}” make {left}, 总计 says {right}; it should be {left}, difference {difference}.",
  "check/relation/row-total.elsewhere":
    "{table}, row “{row}”: the {count} columns “{first}” to “{last}” make {left}, 总计 says {right}, difference {difference}.",
  "check/relation/outcome-total":
    "{table}, column “{column}”: the rows （一） to （六） make {left}, （七）总计 says {right}; it should be {left}, difference {difference}.",
  "check/relation/outcome-total.elsewhere":
    "{table}, column “{column}”: the rows （一） to （六） make {left}, （七）总计 says {right}, difference {difference}.",
  "check/relation/dispute-total":
    "{table}, “{group}”: the four outcomes make {left}, 总计 says {right}; it should be {left}, difference {difference}.",
  "check/relation/dispute-total.elsewhere":
    "{table}, “{group}”: the four outcomes make {left}, 总计 says {right}, difference {difference}.",
  "check/relation/cell": "{cell} should be {expected}, says {actual}",
  "check/relation/and": "; ",
  "check/relation/suspect":
    "Seen with the other relations, the cell that is wrong is most probably this: {cell}.",
  "check/relation/confirmed": "The other relations say too that this total is wrong.",
  "check/relation/transposed":
    "Both numbers have the same digits in another order: probably a slip in typing.",
  "check/relation/together": "To be changed with it: {cells}.",
  "check/relation/together-many": "{count} more totals have to be changed with it.",
  "check/relation/unmatched":
    "Or the {actual} in {cell} is in the wrong place; if it is right, every total has to include it.",
  "check/relation/two-applicant-kinds":
    "“{first}” and “{second}” are off in opposite directions and 总计 holds: {count} application(s) may stand under different kinds of applicant in different rows.",
  "check/relation/carried-in-left-out":
    "Every column is off by item two: what was carried in may be missing from the outcomes.",
  "check/relation/carried-out-counted":
    "Every column is off by item four: what is carried out may also be counted among the outcomes.",
  "check/relation/rows-left-out":
    "Every column is off by “{row}”: （七）总计 may leave it out, or it repeats another row.",
  "check/relation/rows-counted-twice": "Every column is off by “{row}”: （七）总计 may count it twice.",
  "check/relation/same-rows":
    "“{first}” and “{second}” have the same numbers: a row may have slipped or been filled in twice.",
  "check/fix/set": "Change to {value}",
  "check/fix/fill": "Fill in {value}",
  "check/fix/label": "Change to “{label}”",
};
