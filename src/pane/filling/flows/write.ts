import { formOf, tableIds, tableOfKey, type TableId } from "../../../form";
import type { CellToWrite, GridNumber } from "../../../check/fill/grid-numbers";
import type { FormNumbers } from "../../../check/fill/form-numbers";
import type { Corrected } from "../../../open";
import { checkAgain } from "../../flows/check";
import { perform, show, valueOrShow, type PaneContext } from "../../flows/flow";
import { lookAt } from "../../flows/look";
import { reasonsOf, warningNotice } from "../../state/notices";
import { say, type Said } from "../../state/said";
import type { Notice } from "../../state/types";
import { leftIn } from "../progress";
import { followTables } from "./reading";

const TAB = "fill";
/** All cells are one correction: written whole or not at all. */
const ONE = "fill";

const namesOf = ({ tables }: FormNumbers, cells: CellToWrite[]): string => {
  const written = new Set<TableId>(cells.map(({ key }) => tableOfKey(key)));
  return tableIds
    .filter((id) => written.has(id))
    .map((id) => formOf(tables[id]!.edition).tables[id].name)
    .join("、");
};

/** What there is to do next. */
function nextOf(numbers: FormNumbers, grid: ReadonlyMap<string, GridNumber>): Said {
  const left = leftIn(numbers, grid);
  return left > 0 ? say("pane/fill.next.left", { count: left }) : say("pane/fill.next.check");
}

function writtenNotice({ receipt, refused }: Corrected, count: number, next: Said): Notice {
  if (refused.length === 0) {
    return {
      intent: "success",
      title: say("pane/fill.done", { count }),
      lines: [next],
      receipt,
      detail: null,
    };
  }
  return { ...warningNotice(say("pane/fill.refused"), reasonsOf(refused)), receipt };
}

/** Reads what was written, so that the grid shows the document. */
async function readAgain(pane: PaneContext): Promise<void> {
  if (pane.store.get().checked) return checkAgain(pane);
  const read = await pane.services.document.reread();
  if (!read.ok) return;
  await followTables(pane, read.value);
  await lookAt(pane, read.value);
}

/**
 * 写入文档: everything that is typed and everything that follows, in one batch with one receipt. Where something has
 * come to stand in the document since a number was typed nothing is written, and it is said; the grid shows it, and the
 * next click writes.
 */
export const writeNumbers = (pane: PaneContext): Promise<void> =>
  perform(pane, "correct", TAB, async () => {
    const { store, services } = pane;
    const engine = await services.filling();
    const read = valueOrShow(pane, TAB, "pane/fill.failed", await services.document.reread());
    if (!read) return;
    await followTables(pane, read.value);
    const { filling } = store.get();
    if (!filling.numbers) return;
    const grid = engine.gridNumbers(filling.numbers, filling);
    const cells = engine.cellsToWrite(filling.numbers, filling, grid);
    const changed = cells.flatMap(({ key }) => (grid.get(key)!.since === null ? [] : [key]));
    if (changed.length > 0) {
      store.dispatch({ type: "fill/faced", cells: changed });
      const lines = [say("pane/fill.changedSince.do")];
      return show(pane, TAB, warningNotice(say("pane/fill.changedSince", { count: changed.length }), lines));
    }
    if (cells.length === 0) return;
    const written = valueOrShow(
      pane,
      TAB,
      "pane/fill.failed",
      await services.document.correct(
        cells.map(({ place, text }) => ({ id: ONE, place, text })),
        { id: "receipt/filled", data: { tables: namesOf(filling.numbers, cells), count: cells.length } },
      ),
    );
    if (!written) return;
    const { receipt, refused } = written.value;
    if (refused.length === 0) {
      const ours = cells.flatMap(({ key, text, isDerived }) => (isDerived ? [[key, text] as const] : []));
      store.dispatch({
        type: "fill/written",
        receipt: receipt?.id ?? null,
        cells: cells.map(({ key }) => key),
        ours: Object.fromEntries(ours),
      });
    }
    show(pane, TAB, writtenNotice(written.value, cells.length, nextOf(filling.numbers, grid)));
    await readAgain(pane);
  });
