import { cellsToWrite, gridNumbers, zerosFor } from "../../check/fill/grid-numbers";
import type { FormNumbers } from "../../check/fill/form-numbers";
import type { SourceDocument } from "../../document/types";
import type { Report } from "../../report";
import type { PastedText, PastedNumbers } from "../../report/pasted/types";
import type { Thread } from "../worker/thread";

/** What the view 填表 needs of the engine; loaded with it, behind the first paint. */
export interface FillingEngine {
  /** The numbers of a document, with last year's where its report is there. */
  numbers(source: SourceDocument, last: Report | null): Promise<FormNumbers>;
  place(pasted: PastedText): Promise<PastedNumbers>;
  /** At once, with every digit that is typed. */
  gridNumbers: typeof gridNumbers;
  cellsToWrite: typeof cellsToWrite;
  zerosFor: typeof zerosFor;
}

/** Whole documents and pasted texts are read in the other thread. */
export const fillingEngine = (thread: Thread): FillingEngine => ({
  numbers: (source, last) => thread.run("numbers", { source, last }),
  place: (pasted) => thread.run("place", pasted),
  gridNumbers,
  cellsToWrite,
  zerosFor,
});
