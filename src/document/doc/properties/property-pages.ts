import type { Bytes } from "../bytes";
import type { DocFile, StructureIndex } from "../file-information";
import { Structure } from "../file-information";

/** Properties of a run of bytes of the main stream. */
export interface PropertyRun {
  from: number;
  to: number;
  list: Bytes | null;
}

const PAGE = 512;

/** The runs of all paragraphs ([MS-DOC] 2.9.175, PapxFkp), in the order of the stream; each list behind its style. */
export const paragraphRuns = (file: DocFile): PropertyRun[] =>
  runs(file, Structure.paragraphPages, 13, (page, at) => {
    const length = page.u8(at);
    return length === 0 ? page.slice(at + 2, 2 * page.u8(at + 1)) : page.slice(at + 1, 2 * length - 1);
  });

/** The runs of characters with properties of their own ([MS-DOC] 2.9.34, ChpxFkp). */
export const characterRuns = (file: DocFile): PropertyRun[] =>
  runs(file, Structure.characterPages, 1, (page, at) => page.slice(at + 1, page.u8(at)));

function runs(
  file: DocFile,
  structure: StructureIndex,
  entryLength: number,
  listAt: (page: Bytes, at: number) => Bytes,
): PropertyRun[] {
  const { offset, length } = file.structure(structure);
  const pages = file.table.slice(offset, length);
  const count = Math.max(0, Math.floor((length - 4) / 8));
  const found: PropertyRun[] = [];
  for (let i = 0; i < count; i++) {
    const page = file.main.slice((pages.u32(4 * (count + 1) + 4 * i) & 0x3fffff) * PAGE, PAGE);
    const entries = page.u8(PAGE - 1);
    for (let entry = 0; entry < entries; entry++) {
      const at = 2 * page.u8(4 * (entries + 1) + entryLength * entry);
      found.push({
        from: page.u32(4 * entry),
        to: page.u32(4 * entry + 4),
        list: at === 0 ? null : listAt(page, at),
      });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The run that holds a place; runs do not overlap. */
export function runAt(sorted: PropertyRun[], place: number): PropertyRun | null {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = sorted[middle]!;
    if (place < run.from) high = middle - 1;
    else if (place >= run.to) low = middle + 1;
    else return run;
  }
  return null;
}
