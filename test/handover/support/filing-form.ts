/**
 * How the fields of a public filing form take a pasted text, rebuilt from a description of its behaviour: the text is
 * split at tabs, commas, ；, |, two spaces and U+3000, where a run of tabs parts only once; what stands before the first
 * number is skipped; of each piece the leading number is kept, units and remarks go; a dash or a slash is an empty field.
 * Of several lines with several numbers each only the richest is taken; lines with one number each are one row.
 */

const SPLIT = /\t+|[,，;；|\u3000]| {2,}/u;
const LEADING_NUMBER = /^[-+]?\d+(?:\.\d+)?/u;
const NONE = /^[-—/]+$/u;

/** What a piece leaves in a field: its leading number, nothing; null for words. */
function fieldFrom(piece: string): string | null {
  const text = piece.trim();
  if (text === "" || NONE.test(text)) return "";
  return LEADING_NUMBER.exec(text)?.[0] ?? null;
}

function lineFields(line: string): string[] {
  const fields = line.split(SPLIT).map(fieldFrom);
  const first = fields.findIndex((field) => field !== null && field !== "");
  return first < 0 ? [] : fields.slice(first).map((field) => field ?? "");
}

/**
 * Pastes a text into a row of fields.
 * @param fields how many fields the row has
 * @returns what stands in them afterwards
 */
export function pasteIntoRow(text: string, fields: number): string[] {
  const lines = text
    .split(/\r?\n/u)
    .map(lineFields)
    .filter((line) => line.length > 0);
  const isColumn = lines.length > 1 && lines.every((line) => line.length === 1);
  const taken = isColumn
    ? lines.map(([field]) => field!)
    : lines.reduce<string[]>((most, line) => (line.length > most.length ? line : most), []);
  return Array.from({ length: fields }, (_, i) => taken[i] ?? "");
}
