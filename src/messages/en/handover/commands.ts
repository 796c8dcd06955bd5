/** Texts of src/cli/handover. */
export const handoverCommands: Record<string, string> = {
  "cli/usage/report-missing": "Which report?",
  "cli/usage/one-report": "“{word}” is too much: one report at a time.",
  "cli/usage/unknown-table": "There is no table “{table}”, only disclosure, applications and disputes.",
  "cli/usage/row-for-tsv": "--row goes with --as tsv only: HTML and JSON give whole tables.",
  "cli/usage/unknown-row":
    "“{row}” is no row of this table. A row is named like applications/new, disputes/review.",
  "cli/usage/unknown-row-of": "There is no row “{row}”, only {rows}.",
  "cli/usage/two-to-compare": "Which two: the report, and what it is held against?",
  "cli/usage/only-two": "“{word}” is too much: two at a time.",
  "cli/usage/sheet-and-report": "Which two: the certificate, and the report to be held against it?",
  "certify/date": "{year}-{month}-{day}",
  "certify/refused": "{file}: no certificate written. {reason}",
  "verify/refused": "{file}: not verified. {reason}",
  "compare/refused": "{file}: not compared. {reason}",
  "export/refused": "{file}: nothing given. {reason}",
  "export/in-the-way": "{count} cells hold no number; fill them in first (0 where there is nothing):",
  "export/blank": "  {cell}: blank",
  "export/text": "  {cell}: “{text}” is no number that can be filed",
  "export/missing": "  {cell}: the report has no such cell, or it could not be read",
};
