import type { SourceDocument } from "../../../document/types";
import { doubtsLeft, knownReport } from "../../lastyear/flows/compare";
import type { PaneContext } from "../../flows/flow";
import { keepFilling, recallFilling } from "../memory";

/** Takes the numbers of the tables from a reading of the document, once somebody has looked at them. */
export async function followTables(pane: PaneContext, source: SourceDocument): Promise<void> {
  const { store, services } = pane;
  const { filling, lastYear } = store.get();
  if (!filling.isOpen) return;
  const { last, yearOfLast, dismissed } = lastYear;
  const before = filling.from?.lastYear;
  const isSameYear =
    before?.last === last && before.yearOfLast === yearOfLast && before.dismissed === dismissed;
  if (filling.from?.source === source && isSameYear) return;
  const engine = await services.filling();
  const report = knownReport(lastYear);
  let numbers = await engine.numbers(source, report);
  // One that may be the wrong one is asked for nothing.
  if (report && doubtsLeft(pane, report, numbers).length > 0) numbers = await engine.numbers(source, null);
  store.dispatch({ type: "fill/read", numbers, from: { source, lastYear: { last, yearOfLast, dismissed } } });
}

/**
 * From now on the tables are read along; what was typed for this document before is there again, and what is typed now is
 * kept.
 */
export function beginFilling({ store, services }: PaneContext): void {
  if (store.get().filling.isOpen) return;
  store.dispatch({ type: "fill/opened", kept: recallFilling(services) });
  let { typed, ours } = store.get().filling;
  store.subscribe(() => {
    const { filling } = store.get();
    if (filling.typed === typed && filling.ours === ours) return;
    ({ typed, ours } = filling);
    keepFilling(services, filling);
  });
}
