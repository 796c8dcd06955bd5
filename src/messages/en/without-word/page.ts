/** Texts of the page without Word (src/page). */
export const pageWithoutWord: Record<string, string> = {
  "page/title": "年报助手 without Word",
  "page/what":
    "Opens a yearly report on open government information, checks its sums and its text, carries last year's, and saves it corrected.",
  "page/drop": "Drop the report here, or",
  "page/choose": "Choose a file…",
  "page/kinds": "Opens .docx, .doc, .odt, web pages and plain text; in WPS save as .docx first.",
  "page/new": "No report yet? Begin with an empty one",
  "page/new-name": "report.docx",
  "page/privacy": "This page uses no network; files stay on this machine.",
  "page/document": "Report",
  "page/save": "Save",
  "page/save-as": "Save as…",
  "page/download": "Save as .docx",
  "page/print": "Print",
  "page/other": "Open another",
  "page/changed": "Unsaved changes",
  "page/saved": "Saved to “{name}”",
  "page/downloaded": "In the downloads: {name}",
  "page/not-saved":
    "Not saved. Another program may have the file open, or the browser was not allowed to write; use “Save as…”.",
  "page/leave": "There are unsaved changes. Give them up?",
  "page/converted":
    "The file is no .docx and was set as a new one by the template: all paragraphs and tables, without the old layout. Look it over before you save.",
  "page/finding": "{kind}, {count} here: {message}. See the list",
  "page/kind.error": "Error",
  "page/kind.warning": "Doubt",
  "page/kind.hint": "Hint",
  "page/kind.blank": "Not filled in",
};
