import type { FilledCell } from "../../check";
import type { FileDocument } from "../../file";
import { chinese, problemInWords } from "../chinese";

/**
 * Writes the numbers of the cells into a .docx (docs/file.md): all of them or none, as tracked insertions where the document
 * tracks changes.
 * @param document of which the cells were read
 * @returns why nothing was written, as a sentence; null where all was
 */
export async function fillCells(
  document: FileDocument,
  cells: readonly FilledCell[],
): Promise<string | null> {
  if (cells.length === 0) return null;
  // With one id they are one correction: all or nothing.
  const changes = cells.map(({ place, value }) => ({ id: "fill", place, text: String(value) }));
  const written = await document.correct(changes);
  if (!written.ok) return problemInWords(written.problem);
  return written.value.done.length > 0 ? null : chinese("fill/not-possible");
}
