import type { CellKey, TableId } from "../../../form";
import { show, type PaneContext } from "../../flows/flow";
import { infoNotice } from "../../state/notices";
import { say } from "../../state/said";

/** What is typed into a cell; null takes back what was typed and not written. */
export const typeNumber = ({ store }: PaneContext, cell: CellKey, text: string | null): void =>
  store.dispatch({ type: "fill/typed", texts: { [cell]: text }, many: false });

/** 其余填 0, in the grid: nothing is written yet. */
export async function fillZeros(pane: PaneContext, table: TableId): Promise<void> {
  const { store, services } = pane;
  const engine = await services.filling();
  const { filling } = store.get();
  if (!filling.numbers) return;
  const grid = engine.gridNumbers(filling.numbers, filling);
  const zeros = engine.zerosFor(table, filling.numbers, grid);
  if (zeros.length === 0) return;
  const texts = Object.fromEntries(zeros.map((key) => [key, "0"]));
  store.dispatch({ type: "fill/typed", texts, many: true });
  show(pane, "fill", infoNotice(say("pane/fill.zeros.done", { count: zeros.length })));
}

/** Takes zeros, or what was pasted, out of the grid again. */
export function undoMany(pane: PaneContext): void {
  pane.store.dispatch({ type: "fill/undone" });
  show(pane, "fill", infoNotice(say("pane/fill.undone")));
}
