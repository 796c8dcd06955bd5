/** Names of what can be taken back. */
export const receipt: Record<string, string> = {
  "receipt/plain": "{title}",
  "receipt/paragraphs": "Insert text",
  "receipt/report": "Insert the whole report",
  "receipt/table": "Insert {table}",
  "receipt/fact": "{before} becomes {after}",
  "receipt/sentence": "Rewrite a sentence",
  "receipt/filled": "{count} numbers filled in ({tables})",
  "receipt/corrected": "Correct {count}",
};
