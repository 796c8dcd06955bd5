/** Texts of the rules on prose, years and last year's report (src/check). */
export const prose: Record<string, string> = {
  "check/title/form": "The title is “{actual}”; by the form it is “{expected}”.",
  "check/title/form.missing": "No title found; by the form it is “{expected}”.",
  "check/fix/title": "Use the title of the form",
  "check/year/title": "The title names {actual}; the report is on {expected}.",
  "check/fix/year": "Change to {year}",
  "check/year/period": "The statistics period is “{actual}”; it should be “{expected}”.",
  "check/year/period.missing": "The statistics period is not stated: 1 January to 31 December {year}.",
  "check/fix/period": "Use the ends of the reporting year",
  "check/year/stale":
    "A sentence begins with {actual}; the report is on {expected}. Last year's text? {excerpt}",
  "check/year/stale.hint": "{actual} is mentioned here. Is it last year's text? {excerpt}",
  "check/year/stale.ahead":
    "{actual} is mentioned here; the report is on {expected}. Please check: {excerpt}",
  "check/year/date.signature":
    "Signed in {actual}; the report on {year} is published in the first quarter of {expected}.",
  "check/year/date.deadline": "To be published before a date in {actual}; it should be {expected}: {excerpt}",
  "check/year/date.impossible": "There is no {actual}.",
  "check/year/date.up-to": "For statistics up to a date write 截至: {excerpt}",
  "check/fix/words": "Change to “{words}”",
  "check/section/missing": "The heading “{title}” was not found; none of the six parts may be left out.",
  "check/section/renamed": "The heading is “{actual}”; by the form it is “{expected}”.",
  "check/fix/heading": "Use the heading of the form",
  "check/section/order": "“{title}” stands behind “{before}”; keep the order of the form.",
  "check/section/numbering": "“{title}” is numbered “{actual}”.",
  "check/section/numbering.list": "The numbers in part {part} do not follow each other: {found}.",
  "check/section/empty": "There is nothing under “{title}”.",
  "check/section/empty.fee":
    "“{title}” says only “{actual}”; tell about fees for processing information, even if there were none.",
  "check/aspect/missing": "Part 一 does not speak of “{aspect}”; all five aspects belong there.",
  "check/text/placeholder":
    "“{actual}” is a placeholder or an instruction of the template; replace it: {excerpt}",
  "check/text/number-missing": "No number before “{counter}”: {excerpt}",
  "check/carry/pending":
    "{table} {cell}: {actual}, but last year's report carried over {expected} (difference {difference}).",
  "check/carry/in-force":
    "{table} {cell}: {actual}, but last year's stock + issued − repealed is {expected} (difference {difference}).",
  "check/cell/empty.carried": "{table} {cell} is empty; by last year's report it should be {value}.",
  "check/carry/identical": "The numbers of {table} are exactly last year's; make sure they are this year's.",
  "check/carry/other-body":
    "Last year's report is that of {last}, this one that of {unit}. If it is the wrong file, choose your own; if the body was renamed, never mind.",
  "check/text/repeated": "{percent}% of “{title}” is the same as in last year's report.",
  "check/text/stale-number":
    "This sentence is last year's, numbers included ({numbers}). Are they this year's?",
};
