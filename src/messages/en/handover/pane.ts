/** Texts of src/pane/handover. */
export const handoverPane: Record<string, string> = {
  "pane/hand.title": "Web form, published page, certificate",
  "pane/hand.copy": "Copy into the web form",
  "pane/hand.copy.what":
    "One press copies a row; paste it into the first field of that row, and come back for the next. Tabs between numbers, no separators.",
  "pane/hand.which": "Table",
  "pane/hand.table.disclosure": "表二",
  "pane/hand.table.applications": "表三",
  "pane/hand.table.disputes": "表四",
  "pane/hand.next": "Copy row {number} of {total}: {name}",
  "pane/hand.rows": "All {count} rows",
  "pane/hand.row": "Copy",
  "pane/hand.row.name": "Copy “{name}”",
  "pane/hand.whole": "Copy the table",
  "pane/hand.html": "Copy all as HTML",
  "pane/hand.json": "Copy JSON",
  "pane/hand.copied": "Copied: {what}",
  "pane/hand.notCopied": "The clipboard could not be reached: {what}.",
  "pane/hand.byHand": "The text is selected: press Ctrl+C",
  "pane/hand.refused":
    "Not copied: {count} cells are blank or hold no number; fill them in first (0 for none): {cells}{more}",
  "pane/hand.others": " and others",
  "pane/hand.and": ", ",
  "pane/hand.compare": "Compare with the web page",
  "pane/hand.compare.what":
    "Once it is published: select all of it on the page, copy, and paste it here; or open the saved page.",
  "pane/hand.compare.paste": "Paste the published report",
  "pane/hand.compare.typed": "Compare",
  "pane/hand.compare.open": "Open a saved page or file…",
  "pane/hand.noReport": "Not compared: there is no report in it, nor a table of one.",
  "pane/hand.sheet": "核校单",
  "pane/hand.sheet.what":
    "What was checked by which rules, what came of it and what was not checked, with codes of numbers and text. A name only where typed.",
  "pane/hand.file.failed":
    "This file cannot be opened: it may have been moved, be in use by another program, or be larger than {limit}. Choose it again.",
  "pane/hand.who": "Your name (may be left out)",
  "pane/hand.sheet.word": "Save for Word",
  "pane/hand.sheet.html": "Save as a web page",
  "pane/hand.saved": "Saved as {file} (in the downloads).",
  "pane/hand.verify": "Verify with a certificate",
  "pane/hand.verify.what":
    "Choose a certificate (核校单), for Word or as a web page: is this report still the one that was checked? Any number and word that has changed is told.",
  "pane/hand.verify.open": "Choose a certificate…",
  "pane/hand.verify.first": "The first: {difference}",
  "pane/hand.more": "{count} more are not listed.",
  "pane/hand.date": "{year}-{month}-{day}",
};
