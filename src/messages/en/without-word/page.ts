/** Texts of the page without Word (src/page). */
export const pageWithoutWord: Record<string, string> = {
  "page/title": "年报助手 without Word",
  "page/what":
    "Opens a yearly report on open government information, checks its sums and its text, carries last year's, and saves it corrected.",
  "page/drop": "Drop the report here, or",
  "page/choose": "Choose a file…",
  "page/kinds": "Opens .docx, .doc, .odt, web pages and plain text; in WPS save as .docx first.",
  "page/not-opened":
    "“{name}” cannot be opened: it may have been changed or moved, be in use by another program, or be too large. Choose it again.",
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
  "page/instead": "The chosen file could not be written; it is in the downloads: {name}",
  "page/not-saved":
    "Not saved; the changes are still in this page. Another program may have the file open: use “Save as…”.",
  "page/not-allowed":
    "The browser was not allowed to write; the file is as it was. Press “Save” again and allow it, or use “Save as…”.",
  "page/gone":
    "“{name}” is no longer there; it may have been moved or renamed. The changes are still in this page: use “Save as…”.",
  "page/replace":
    "Another program has changed “{name}” since it was opened. Write over it with what is here?",
  "page/kept":
    "Not written over: “{name}” is as the other program left it. Save the changes of this page by “Save as…”.",
  "page/leave": "There are unsaved changes. Give them up?",
  "page/converted":
    "The file is no .docx and was set as a new one by the template: all paragraphs and tables, without the old layout. Look it over before you save.",
  "page/finding": "{kind}, {count} here: {message}. See the list",
  "page/kind.error": "Error",
  "page/kind.warning": "Doubt",
  "page/kind.hint": "Hint",
  "page/kind.blank": "Not filled in",
};
