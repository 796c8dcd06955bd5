import type { Bytes } from "../bytes";
import type { DocFile, StructureIndex } from "../file-information";
import { Structure } from "../file-information";
import type { Flaws } from "../flaws";

/** Properties of a run of bytes of the main stream. */
export interface PropertyRun {
  from: number;
  to: number;
  /** Null when it says nothing, or is damaged. */
  list: Bytes | null;
  isDamaged: boolean;
}

const PAGE = 512;
/** What a run costs beside its properties. */
const RUN_COST = 96;

/** The runs of all paragraphs ([MS-DOC] 2.9.175, PapxFkp), in the order of the stream; each list behind its style. */
export const paragraphRuns = (file: DocFile, flaws: Flaws): PropertyRun[] =>
  runs(file, flaws, Structure.paragraphPages, 13, (page, at) => {
    const length = page.u8(at);
    return length === 0 ? page.slice(at + 2, 2 * page.u8(at + 1)) : page.slice(at + 1, 2 * length - 1);
  });

/** The runs of characters with properties of their own ([MS-DOC] 2.9.34, ChpxFkp). */
export const characterRuns = (file: DocFile, flaws: Flaws): PropertyRun[] =>
  runs(file, flaws, Structure.characterPages, 1, (page, at) => page.slice(at + 1, page.u8(at)));

function runs(
  file: DocFile,
  flaws: Flaws,
  structure: StructureIndex,
  entryLength: number,
  listAt: (page: Bytes, at: number) => Bytes,
): PropertyRun[] {
  const pages = flaws.forProperties(() => {
    const { offset, length } = file.structure(structure);
    return file.table.slice(offset, length);
  }, null);
  const count = pages ? Math.max(0, Math.floor((pages.length - 4) / 8)) : 0;
  const found: PropertyRun[] = [];
  for (let i = 0; i < count; i++) {
    const number = pages!.u32(4 * (count + 1) + 4 * i) & 0x3fffff;
    const page = flaws.forProperties(() => file.main.slice(number * PAGE, PAGE), null);
    const entries = page?.u8(PAGE - 1) ?? 0;
    for (let entry = 0; page && entry < entries; entry++) {
      file.work.addProperties(RUN_COST);
      const run = flaws.forProperties((): PropertyRun => {
        const at = 2 * page.u8(4 * (entries + 1) + entryLength * entry);
        const [from, to] = [page.u32(4 * entry), page.u32(4 * entry + 4)];
        const list = at === 0 ? null : flaws.forProperties(() => listAt(page, at), undefined);
        return { from, to, list: list ?? null, isDamaged: list === undefined };
      }, null);
      if (run) found.push(run);
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
