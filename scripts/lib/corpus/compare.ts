import type { OtherReading } from "./libreoffice";
import type { CorpusResult } from "./result";

const SHOWN = 24;

/** Where two texts part, and how they go on. */
function parting(ours: string, theirs: string): string {
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at++;
  const from = Math.max(0, at - SHOWN / 2);
  return `“${ours.slice(from, at + SHOWN)}” / “${theirs.slice(from, at + SHOWN)}”`;
}

/** Files that both have read: how many agree in their text and in the number of tables, and where the others part. */
export function comparison(results: CorpusResult[], others: (OtherReading | null)[]): string {
  const both = results.flatMap(({ file, seen }, i) => {
    const other = others[i];
    return seen && other ? [{ file, seen, other }] : [];
  });
  const onlyTheirs = results.filter(({ seen }, i) => !seen && (others[i]?.text ?? "") !== "");
  const otherText = both.filter(({ seen, other }) => seen.text !== other.text);
  const otherTables = both.filter(({ seen, other }) => seen.tables !== other.tables);
  return [
    `read by both ${both.length}; same text ${both.length - otherText.length}, same number of tables ${both.length - otherTables.length}`,
    ...otherTables.map(({ file, seen, other }) => `tables ${seen.tables} / ${other.tables}  ${file}`),
    ...otherText.map(({ file, seen, other }) => `text  ${file}\n        ${parting(seen.text, other.text)}`),
    ...onlyTheirs.map(({ file, why }) => `refused (${why}), and the other has text  ${file}`),
  ].join("\n");
}
